package org.bulletin.yaml;

import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a syntax error of SnakeYAML means for an editor: a diagnostic at the line where the mistake
 * was made, and the text with that line mended, where one can tell how.
 */
final class YamlMistake {

  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final String problem;
  private final String context;
  private final int line;
  private final int column;
  private final int contextLine;
  private final int contextColumn;

  YamlMistake(String file, String text, int firstLine, MarkedYAMLException mistake) {
    this.file = file;
    this.lines = YamlReader.lines(text);
    this.firstLine = firstLine;
    this.problem = String.valueOf(mistake.getProblem());
    this.context = String.valueOf(mistake.getContext());
    Mark end = new Mark(file, 0, 0, 0, new int[0], 0);
    Mark at = Optional.ofNullable(mistake.getProblemMark()).orElse(end);
    Mark start = Optional.ofNullable(mistake.getContextMark()).orElse(at);
    this.line = Math.min(at.getLine(), lines.size() - 1);
    this.column = Math.min(at.getColumn(), lines.get(line).length());
    this.contextLine = Math.min(start.getLine(), lines.size() - 1);
    this.contextColumn = Math.min(start.getColumn(), lines.get(contextLine).length());
  }

  /**
   * What to tell.
   *
   * @param repairedText the text with the line mended; empty where nobody can tell what was meant
   */
  record Explanation(Diagnostic diagnostic, Optional<String> repairedText) {}

  Explanation explain() {
    if (problem.contains("\t") || problem.contains("\\t")) {
      return unrepaired(Problem.YAML_TAB, line, column);
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape")
          ? quoted(Problem.YAML_BACKSLASH, line, column)
          : quoteUnclosed(contextLine, contextColumn);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon();
    }
    if (problem.startsWith("could not find expected ':'")) {
      return withoutKey(contextLine);
    }
    if (context.contains("flow")) {
      return insideBrackets();
    }
    if (lines.get(line).strip().matches(":( .*)?") && lines.get(line).startsWith(":", column)) {
      return unrepaired(Problem.KEY_EMPTY, line, column, 1);
    }
    Optional<YamlLine> open = quoteOpenedAbove();
    if (open.isPresent()) {
      return quoteUnclosed(open.get().number(), open.get().valueColumn());
    }
    return value();
  }

  /** A colon that YAML takes for a key's: in a text, or because the line above went wrong. */
  private Explanation colon() {
    YamlLine here = new YamlLine(line, lines.get(line));
    if (!here.isKeyEnd(column)) {
      return here.hasKey() ? quoted(Problem.YAML_COLON_IN_TEXT, line, column) : continued();
    }
    Optional<YamlLine> above = above();
    Optional<YamlLine> wrong = above.filter(YamlLine::lacksSpace);
    if (wrong.isPresent()) {
      return withoutKey(wrong.get().number());
    }
    int indentation = above.map(YamlLine::indentation).orElse(0);
    if (here.indentation() > indentation) {
      String moved = " ".repeat(indentation) + here.text().strip();
      return repaired(Problem.YAML_INDENTATION, line, 0, here.indentation(), line, moved);
    }
    return unrepaired(Problem.YAML_SYNTAX, line, column);
  }

  /** A text that goes on over several lines is shown on one. */
  private Explanation continued() {
    int start = line;
    while (start > 0 && !new YamlLine(start, lines.get(start)).hasKey()) {
      start--;
    }
    StringBuilder whole = new StringBuilder(lines.get(start).stripTrailing());
    for (int next = start + 1; next <= line; next++) {
      whole.append(' ').append(lines.get(next).strip());
      lines.set(next, "");
    }
    lines.set(start, whole.toString());
    Optional<String> fix = YamlQuoting.quotedLine(whole.toString());
    return fix.isPresent()
        ? repaired(Problem.YAML_COLON_IN_TEXT, line, column, 1, start, fix.get())
        : unrepaired(Problem.YAML_SYNTAX, line, column);
  }

  private Explanation withoutKey(int number) {
    YamlLine wrong = new YamlLine(number, lines.get(number));
    return wrong.lacksSpace()
        ? repaired(
            Problem.YAML_COLON_WITHOUT_SPACE, number, wrong.colon(), 1, number, wrong.withSpace())
        : unrepaired(
            Problem.YAML_LINE_WITHOUT_KEY,
            number,
            wrong.indentation(),
            wrong.text().strip().length());
  }

  private Explanation insideBrackets() {
    String here = lines.get(line);
    if (line == contextLine && here.startsWith(":", column)) {
      Optional<String> fix = YamlQuoting.quotedItem(here, column);
      if (fix.isPresent()) {
        return repaired(Problem.YAML_COLON_IN_TEXT, line, column, 1, line, fix.get());
      }
    }
    int at = contextLine;
    int bracket = contextColumn;
    // Where the file ends after the bracket, YAML names its end.
    while (at > 0 && bracket >= lines.get(at).length()) {
      at--;
      bracket = Math.max(lines.get(at).lastIndexOf('['), lines.get(at).lastIndexOf('{'));
      bracket = bracket < 0 ? lines.get(at).length() : bracket;
    }
    String opening = lines.get(at);
    char closing = opening.startsWith("{", bracket) ? '}' : ']';
    if (bracket >= opening.length() || opening.indexOf(closing, bracket) >= 0) {
      return unrepaired(Problem.YAML_BRACKET, line, column);
    }
    return repaired(
        Problem.YAML_BRACKET_UNCLOSED, at, bracket, 1, at, opening.stripTrailing() + closing);
  }

  /** What YAML reads as something else than text, because of how it begins. */
  private Explanation value() {
    YamlLine here = new YamlLine(line, lines.get(line));
    if (here.valueColumn() > column) {
      return unrepaired(Problem.YAML_SYNTAX, line, column);
    }
    if (here.startsWithQuote()) {
      return quoted(Problem.YAML_TEXT_AFTER_QUOTE, line, column);
    }
    return here.startsWithIndicator()
        ? quoted(Problem.YAML_CHARACTER_STARTS_TEXT, line, here.valueColumn())
        : unrepaired(Problem.YAML_SYNTAX, line, column);
  }

  private Explanation quoteUnclosed(int number, int at) {
    String opening = lines.get(number);
    String closed = opening.stripTrailing() + opening.charAt(at);
    return repaired(Problem.YAML_QUOTE_UNCLOSED, number, at, 1, number, closed);
  }

  /** A quote that is never closed swallows the lines up to the next quote. */
  private Optional<YamlLine> quoteOpenedAbove() {
    for (int number = line - 1; number >= 0; number--) {
      YamlLine above = new YamlLine(number, lines.get(number));
      if (above.opensQuote()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private Optional<YamlLine> above() {
    for (int number = line - 1; number >= 0; number--) {
      if (!lines.get(number).isBlank()) {
        return Optional.of(new YamlLine(number, lines.get(number)));
      }
    }
    return Optional.empty();
  }

  private Explanation quoted(Problem kind, int number, int at) {
    return YamlQuoting.quotedLine(lines.get(number))
        .map(fix -> repaired(kind, number, at, 1, number, fix))
        .orElseGet(() -> unrepaired(Problem.YAML_SYNTAX, number, at));
  }

  private Explanation repaired(
      Problem kind, int number, int at, int length, int fixedNumber, String fix) {
    String character =
        at < lines.get(number).length() ? lines.get(number).substring(at, at + 1) : "";
    SourceLocation place = new SourceLocation(file, firstLine + number, at + 1, length);
    lines.set(fixedNumber, fix);
    return new Explanation(
        Diagnostic.error(kind, place, fix.strip(), character),
        Optional.of(String.join("\n", lines)));
  }

  private Explanation unrepaired(Problem kind, int number, int at) {
    return unrepaired(kind, number, at, 1);
  }

  private Explanation unrepaired(Problem kind, int number, int at, int length) {
    SourceLocation place = new SourceLocation(file, firstLine + number, at + 1, length);
    return new Explanation(Diagnostic.error(kind, place), Optional.empty());
  }
}
