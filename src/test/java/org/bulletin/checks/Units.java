package org.bulletin.checks;

import java.util.List;
import java.util.stream.Stream;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/** Units as a body has them, each from its words alone. */
final class Units {

  private Units() {}

  static List<Unit> paragraphs(String... texts) {
    return Stream.of(texts).map(Units::paragraph).toList();
  }

  static Unit paragraph(String text) {
    return of(Kind.PARAGRAPH, 0, text);
  }

  static Unit of(Kind kind, int level, String text) {
    ProseBlock block = new ProseBlock(kind, level, 0, 0, text, List.of(new Stretch(0, 1, 1)));
    Passage passage = new Passage(Part.BODY, "a.fr.md", block);
    return new Unit(List.of(passage), kind, text, Unit.stems(text));
  }
}
