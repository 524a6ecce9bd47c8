package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.language.Typography;

/**
 * The text of one block and the markup within it, held back until the block ends: a rule of
 * typography looks at neighbours that may stand on the other side of a tag.
 */
final class TextRun {

  /** Stands for what is neither word nor space: a line break, an image. */
  private static final char OBJECT = '\uFFFC';

  private final Typography typography;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  TextRun(Typography typography) {
    this.typography = typography;
  }

  /** Adds text; where it is {@code fixed}, its neighbours see it but it does not change itself. */
  void text(String added, boolean fixed) {
    int start = text.length();
    text.append(added);
    int end = text.length();
    parts.add(
        (typeset, output) ->
            output.append(HtmlEscaper.text(fixed ? added : typeset.substring(start, end))));
  }

  /** Returns whether what is added next may go on with a word. */
  boolean endsWithinWord() {
    return !text.isEmpty() && Acronyms.isPartOfWord(text.charAt(text.length() - 1));
  }

  void object() {
    text.append(OBJECT);
  }

  void markup(String markup) {
    parts.add((typeset, output) -> output.append(markup));
  }

  void link(LinkReference link) {
    parts.add((typeset, output) -> output.cut(link));
  }

  /** Writes what was added so far and forgets it. */
  void flush(OpenHtml output) {
    String typeset = typography.apply(text.toString());
    parts.forEach(part -> part.write(typeset, output));
    parts.clear();
    text.setLength(0);
  }

  private interface Part {
    void write(String typeset, OpenHtml output);
  }
}
