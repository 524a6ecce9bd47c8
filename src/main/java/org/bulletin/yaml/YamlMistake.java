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
              : isTextAfterQuote()
                  ? Problem.YAML_TEXT_AFTER_QUOTE
                  : Problem.YAML_CHARACTER_STARTS_TEXT;
      return Diagnostic.error(
          kind,
          location,
          quotedLine().orElseThrow().strip(),
          String.valueOf(lines.get(line).charAt(column)));
    }
    return Diagnostic.error(kind(problem), location, problem);
  }

  private Problem kind(String problem) {
    String context = String.valueOf(mistake.getContext());
    if (problem.contains("\\t")) {
      return Problem.YAML_TAB;
    }
    if (context.contains("quoted scalar")) {
      return Problem.YAML_QUOTE_UNCLOSED;
    }
    if (context.contains("flow")) {
      return Problem.YAML_BRACKET;
    }
    boolean indentation =
        problem.startsWith("expected <block end>")
            || problem.startsWith("expected '<document start>'")
            || problem.startsWith("mapping values are not allowed");
    return indentation ? Problem.YAML_INDENTATION : Problem.YAML_SYNTAX;
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
        isColonInText()
            || problem().contains("cannot start any token")
            || problem().startsWith("found undefined alias")
            || problem().startsWith("expected alphabetic or numeric character")
            || isTextAfterQuote();
    return misread
        && !problem().contains("\\t")
        && column < lines.get(line).length()
        && quotedLine().isPresent();
  }

  /**
   * The colon after a key that is indented too far is misread too, but quotes would not mend it.
   */
  private boolean isColonInText() {
    String text = lines.get(line);
    boolean key = text.substring(0, Math.min(column, text.length())).matches("\\s*[^:]*");
    return problem().startsWith("mapping values are not allowed") && !key;
  }

  /** In {@code title: "Gao" and more} the text goes on after the closing quote. */
  private boolean isTextAfterQuote() {
    return problem().startsWith("expected <block end>")
        && lines
            .get(line)
            .substring(0, Math.min(column, lines.get(line).length()))
            .matches(".*: +[\"'].*");
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
