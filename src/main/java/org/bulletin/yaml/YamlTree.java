package org.bulletin.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns SnakeYAML's graph of nodes into a tree of values with places in the editor's file. */
final class YamlTree {

  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final Diagnostics diagnostics;
  private int values;

  YamlTree(String file, String text, int firstLine, Diagnostics diagnostics) {
    this.file = file;
    this.lines = YamlReader.lines(text);
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
  }

  Optional<YamlValue.Mapping> mapping(Optional<Node> root) {
    if (root.isEmpty()) {
      SourceLocation start = new SourceLocation(file, firstLine, 1, 0);
      return Optional.of(new YamlValue.Mapping(List.of(), start));
    }
    try {
      YamlValue value = value(root.get(), 1);
      if (value instanceof YamlValue.Mapping mapping) {
        return Optional.of(mapping);
      }
      diagnostics.error(Problem.YAML_NOT_A_MAPPING, value.location());
    } catch (Refusal refusal) {
      diagnostics.error(refusal.problem, refusal.place, YamlLimits.limitOf(refusal.problem));
    }
    return Optional.empty();
  }

  /** An anchor can stand inside itself, so the graph's depth is not bounded by the text's. */
  private YamlValue value(Node node, int depth) throws Refusal {
    if (depth > YamlLimits.NESTING) {
      throw new Refusal(Problem.YAML_TOO_DEEP, location(node));
    }
    if (++values > YamlLimits.VALUES) {
      throw new Refusal(Problem.YAML_TOO_LARGE, location(node));
    }
    if (!(node instanceof ScalarNode) && line(node.getStartMark()).startsWith("!", column(node))) {
      return misread(line(node.getStartMark()), column(node), location(node).line());
    }
    if (node instanceof MappingNode mapping) {
      return new YamlValue.Mapping(entries(mapping, depth), location(node));
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(value(item, depth + 1));
      }
      return new YamlValue.Sequence(items, location(node));
    }
    return scalar((ScalarNode) node);
  }

  private List<YamlValue.Entry> entries(MappingNode mapping, int depth) throws Refusal {
    Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      SourceLocation place = location(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        diagnostics.error(Problem.YAML_LINE_WITHOUT_KEY, place);
        continue;
      }
      if (keyNode.getValue().isBlank()) {
        diagnostics.error(Problem.KEY_EMPTY, place);
        continue;
      }
      Located<String> key = new Located<>(keyNode.getValue(), place);
      YamlValue.Entry entry = new YamlValue.Entry(key, value(tuple.getValueNode(), depth + 1));
      YamlValue.Entry first = entries.putIfAbsent(key.value(), entry);
      if (first != null) {
        diagnostics.error(
            Problem.YAML_DUPLICATE_KEY, place, key.value(), first.key().location().line());
      }
    }
    return List.copyOf(entries.values());
  }

  /**
   * A text that begins with {@code !}, {@code &} or {@code #} reads as something else in YAML, and
   * would be lost in part or whole.
   */
  private YamlValue scalar(ScalarNode scalar) {
    SourceLocation place = location(scalar);
    String line = line(scalar.getStartMark());
    int start = column(scalar);
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    YamlEscapes.unprintable(scalar.getValue())
        .ifPresent(code -> diagnostics.error(Problem.FILE_CONTROL_CHARACTER, place, code));
    if (plain && start < line.length() && isMisread(line, start)) {
      return misread(line, start, place.line());
    }
    Optional<SourceLocation> remark = plain ? remark(scalar.getEndMark()) : Optional.empty();
    if (remark.isEmpty()) {
      return new YamlValue.Scalar(scalar.getValue(), place);
    }
    int column = remark.get().column() - 1;
    if (scalar.getValue().isEmpty()) {
      return misread(line, column, place.line());
    }
    diagnostics.warning(
        Problem.YAML_COMMENT_CUTS_TEXT,
        remark.get(),
        line(scalar.getEndMark()).substring(column),
        YamlQuoting.quotedLine(line(scalar.getEndMark())).orElse(line).strip());
    return new YamlValue.Scalar(scalar.getValue(), place);
  }

  /** An anchor that no alias names is a text's own first word. */
  private boolean isMisread(String line, int start) {
    if (line.charAt(start) != '!' && line.charAt(start) != '&') {
      return false;
    }
    String word = line.substring(start).split("[\\s,\\]}]", 2)[0];
    String alias = word.replaceFirst("&", "*");
    boolean anchor = word.startsWith("&") && lines.stream().noneMatch(one -> one.contains(alias));
    return word.startsWith("!") || anchor;
  }

  private YamlValue misread(String line, int start, int number) {
    String text = line.substring(start).stripTrailing();
    SourceLocation place = new SourceLocation(file, number, start + 1, text.length());
    diagnostics.error(
        Problem.YAML_CHARACTER_STARTS_TEXT,
        new SourceLocation(file, number, start + 1, 1),
        YamlQuoting.quotedLine(line).orElse(line).strip(),
        text.substring(0, 1));
    return new YamlValue.Scalar(text, place);
  }

  /**
   * In {@code title: Report #3} YAML takes {@code #3} for a remark; {@code # a remark} is meant as
   * one.
   */
  private Optional<SourceLocation> remark(Mark end) {
    String line = line(end);
    int start = end.getColumn();
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    boolean glued =
        start + 1 < line.length()
            && line.charAt(start) == '#'
            && !Character.isWhitespace(line.charAt(start + 1));
    int length = line.length() - start;
    return glued
        ? Optional.of(new SourceLocation(file, firstLine + end.getLine(), start + 1, length))
        : Optional.empty();
  }

  private static int column(Node node) {
    return node.getStartMark().getColumn();
  }

  private String line(Mark mark) {
    return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
  }

  private SourceLocation location(Node node) {
    int line = node.getStartMark().getLine();
    int column = node.getStartMark().getColumn();
    boolean oneLine = node.getEndMark().getLine() == line;
    int lineLength = line < lines.size() ? lines.get(line).length() : column;
    int end = oneLine ? node.getEndMark().getColumn() : lineLength;
    return new SourceLocation(file, firstLine + line, column + 1, Math.max(0, end - column));
  }

  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final Problem problem;
    private final transient SourceLocation place;

    Refusal(Problem problem, SourceLocation place) {
      super(problem.key());
      this.problem = problem;
      this.place = place;
    }
  }
}
