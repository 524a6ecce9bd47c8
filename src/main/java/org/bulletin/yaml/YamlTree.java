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
      diagnostics.error(refusal.problem, location(root.get()), YamlLimits.limitOf(refusal.problem));
    }
    return Optional.empty();
  }

  /** An anchor can stand inside itself, so the graph's depth is not bounded by the text's. */
  private YamlValue value(Node node, int depth) throws Refusal {
    if (depth > YamlLimits.NESTING) {
      throw new Refusal(Problem.YAML_TOO_DEEP);
    }
    if (++values > YamlLimits.VALUES) {
      throw new Refusal(Problem.YAML_TOO_LARGE);
    }
    if (node.getTag().getValue().startsWith("!")) {
      diagnostics.error(Problem.YAML_TAG, location(node), node.getTag().getValue());
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
    ScalarNode scalar = (ScalarNode) node;
    warnWhereCommentCutsText(scalar);
    return new YamlValue.Scalar(scalar.getValue(), location(node));
  }

  private List<YamlValue.Entry> entries(MappingNode mapping, int depth) throws Refusal {
    Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      SourceLocation place = location(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        diagnostics.error(Problem.VALUE_NOT_TEXT, place);
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
   * In {@code title: Report #3} YAML takes {@code #3} for a comment; {@code # a remark} is meant as
   * one.
   */
  private void warnWhereCommentCutsText(ScalarNode scalar) {
    int line = scalar.getEndMark().getLine();
    int column = scalar.getEndMark().getColumn();
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN && !scalar.getValue().isEmpty();
    if (!plain || line >= lines.size() || column > lines.get(line).length()) {
      return;
    }
    String rest = lines.get(line).substring(column);
    String comment = rest.stripLeading();
    if (comment.length() > 1
        && comment.charAt(0) == '#'
        && !Character.isWhitespace(comment.charAt(1))) {
      int start = column + rest.length() - comment.length() + 1;
      diagnostics.warning(
          Problem.YAML_COMMENT_CUTS_TEXT,
          new SourceLocation(file, firstLine + line, start, comment.length()),
          comment,
          YamlQuoting.quotedLine(lines.get(line)).orElse(lines.get(line)).strip());
    }
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

    Refusal(Problem problem) {
      super(problem.key());
      this.problem = problem;
    }
  }
}
