package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.yaml.MappingReader;
import org.bulletin.yaml.YamlReader;

/**
 * A Markdown file cut in two: the YAML between two lines {@code ---}, and what follows.
 *
 * @param frontMatter the values of the front matter
 * @param start where the front matter begins
 */
record FrontMatterText(MappingReader frontMatter, SourceLocation start, MarkdownText markdown) {

  private static final String FENCE = "---";

  /**
   * Returns the two parts, or empty where the front matter cannot be read; then an error is
   * reported.
   */
  static Optional<FrontMatterText> cut(String file, String text, Diagnostics diagnostics) {
    int firstEnd = lineEnd(text, 0);
    if (!isFence(text, 0)) {
      diagnostics.error(Problem.FRONT_MATTER_MISSING, new SourceLocation(file, 1, 1, firstEnd));
      return Optional.empty();
    }
    int line = 2;
    int start = firstEnd + 1;
    while (start < text.length() && !isFence(text, start)) {
      start = lineEnd(text, start) + 1;
      line++;
    }
    if (start >= text.length()) {
      diagnostics.add(
          Diagnostic.error(Problem.FRONT_MATTER_UNCLOSED, new SourceLocation(file, 1, 1, 3)));
      return Optional.empty();
    }
    String yaml = text.substring(firstEnd + 1, start);
    int bodyStart = Math.min(text.length(), lineEnd(text, start) + 1);
    MarkdownText markdown = new MarkdownText(file, text.substring(bodyStart), line + 1);
    return YamlReader.read(file, yaml, 2, diagnostics)
        .map(
            mapping ->
                new FrontMatterText(
                    new MappingReader(mapping, diagnostics),
                    new SourceLocation(file, 1, 1, 3),
                    markdown));
  }

  private static boolean isFence(String text, int start) {
    return text.substring(start, lineEnd(text, start)).stripTrailing().equals(FENCE);
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
