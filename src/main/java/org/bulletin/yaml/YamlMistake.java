package org.bulletin.yaml;

import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a syntax error of SnakeYAML means for an editor, and the text with the line mended where
 * quotes do.
 */
final class YamlMistake {

  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final MarkedYAMLException mistake;
  private final int line;
  private final int column;

  YamlMistake(String file, String text, int firstLine, MarkedYAMLException mistake) {
    this.file = file;
    this.lines = YamlReader.lines(text);
    this.firstLine = firstLine;
    this.mistake = mistake;
    Optional<Mark> mark = Optional.ofNullable(place(mistake));
    this.line = Math.min(mark.map(Mark::getLine).orElse(0), lines.size() - 1);
    this.column = mark.map(Mark::getColumn).orElse(0);
  }

  Diagnostic diagnostic() {
    SourceLocation location = new SourceLocation(file, firstLine + line, column + 1, 1);
    String problem = problem();
    if (needsQuotes()) {
      Problem kind =
          problem.startsWith("mapping values")
              ? Problem.YAML_COLON_IN_TEXT
              : Problem.YAML_CHARACTER_STARTS_TEXT;
      return Diagnostic.error(
          kind, location, quotedLine().orElseThrow().strip(), lines.get(line).charAt(column));
    }
    if (problem.contains("'\\t") || problem.contains("\t")) {
      return Diagnostic.error(Problem.YAML_TAB, location);
    }
    if (String.valueOf(mistake.getContext()).contains("quoted scalar")) {
      return Diagnostic.error(Problem.YAML_QUOTE_UNCLOSED, location);
    }
    return Diagnostic.error(Problem.YAML_SYNTAX, location, problem);
  }

  /** Returns the text with the line's value quoted, or empty where quotes are not the remedy. */
  Optional<String> repairedText() {
    if (!needsQuotes()) {
      return Optional.empty();
    }
    lines.set(line, quotedLine().orElseThrow());
    return Optional.of(String.join("\n", lines));
  }

  private boolean needsQuotes() {
    boolean misread =
        problem().startsWith("mapping values are not allowed")
            || problem().contains("cannot start any token")
            || problem().startsWith("found undefined alias")
            || problem().startsWith("expected alphabetic or numeric character");
    return misread
        && !problem().contains("\\t")
        && column < lines.get(line).length()
        && quotedLine().isPresent();
  }

  private Optional<String> quotedLine() {
    return YamlQuoting.quotedLine(lines.get(line));
  }

  private String problem() {
    return String.valueOf(mistake.getProblem());
  }

  /** A quote that is never closed is best shown where it opens. */
  @SuppressWarnings("NullAway") // SnakeYAML's marks may be null; the caller wraps the result
  private static Mark place(MarkedYAMLException mistake) {
    boolean quote = String.valueOf(mistake.getContext()).contains("quoted scalar");
    return quote && mistake.getContextMark() != null
        ? mistake.getContextMark()
        : mistake.getProblemMark();
  }
}
