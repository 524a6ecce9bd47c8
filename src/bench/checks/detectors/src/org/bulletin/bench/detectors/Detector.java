package org.bulletin.bench.detectors;

/** Tells the language of a text. */
@FunctionalInterface
public interface Detector {

  /** Returns {@code fr} or {@code en}, or an empty text where it is neither or cannot be told. */
  String language(String text);
}
