package org.bulletin.checks;

import java.util.List;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/**
 * A piece of an article's text that stands by itself.
 *
 * @param file the file that it stands in
 */
public record Passage(Part part, String file, ProseBlock block) {

  /** Returns a value of the front matter as a passage. */
  static Passage of(Part part, Located<String> value) {
    SourceLocation place = value.location();
    // A text in quotes begins after them.
    int quote = place.length() == value.value().length() + 2 ? 1 : 0;
    Stretch stretch = new Stretch(0, place.line(), place.column() + quote);
    ProseBlock block = new ProseBlock(Kind.PARAGRAPH, 0, 0, 0, value.value(), List.of(stretch));
    return new Passage(part, place.file(), block);
  }

  public String text() {
    return block.text();
  }

  public Kind kind() {
    return block.kind();
  }

  /** Returns the line of its file that it begins on. */
  int firstLine() {
    return block.stretches().get(0).line();
  }

  /** Returns the line of its file that it ends on. */
  int lastLine() {
    return block.stretches().get(block.stretches().size() - 1).line();
  }

  /** Returns where the whole passage stands, as far as that is one line. */
  public SourceLocation place() {
    return place(0, text().length());
  }

  /** Returns where the text between two offsets stands, as far as that is one line. */
  public SourceLocation place(int start, int end) {
    return block.place(file, start, end);
  }
}
