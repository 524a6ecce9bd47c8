package org.bulletin.diagnostic;

import java.util.Optional;

/**
 * A kind of diagnostic. The words are in {@code diagnostics_fr.properties} and {@code
 * diagnostics_en.properties}: a message under {@link #key()}, a remedy under {@code key.hint}.
 */
public interface Rule {

  /** Returns the name of its words: {@code rubric-undeclared}. */
  String key();

  /** Returns the code by which editors set or waive it; none where it always holds. */
  Optional<String> code();
}
