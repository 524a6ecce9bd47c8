package org.bulletin.checks;

import java.util.List;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.RecordFormat;
import org.bulletin.cache.RecordFormat.Named;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/** The sketches of one article as bytes: a build in which nothing changed need not read them. */
final class KeptSketches {

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Language.class, Language::tag, Language::new),
          List.of(Sketches.class, ArticleSketch.class, SourceLocation.class));

  private final byte[] bytes;

  private KeptSketches(byte[] bytes) {
    this.bytes = bytes;
  }

  private record Sketches(List<ArticleSketch> all) {}

  static KeptSketches of(List<ArticleSketch> sketches) {
    return new KeptSketches(FORMAT.write(new Sketches(sketches)));
  }

  /** Takes what {@link #bytes} gave, and checks it when it is read. */
  static KeptSketches saved(byte[] bytes) {
    return new KeptSketches(bytes);
  }

  /** Returns the sketches, or none where the bytes are damaged. */
  List<ArticleSketch> read() {
    try {
      return FORMAT.read(new BytesReader(bytes), Sketches.class).all();
    } catch (Damaged damaged) {
      return List.of();
    }
  }

  byte[] bytes() {
    return bytes;
  }
}
