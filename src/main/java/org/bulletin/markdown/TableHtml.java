package org.bulletin.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables. A row that is shorter than the head gets empty cells, a longer one loses nothing.
 */
final class TableHtml {

  private final NodeVisitor visitor;
  private final HtmlSink sink;
  private int columns;

  TableHtml(NodeVisitor visitor, HtmlSink sink) {
    this.visitor = visitor;
    this.sink = sink;
    visitor.addHandler(new VisitHandler<>(TableBlock.class, node -> write("table", node)));
    visitor.addHandler(new VisitHandler<>(TableHead.class, this::head));
    visitor.addHandler(new VisitHandler<>(TableBody.class, this::body));
    visitor.addHandler(new VisitHandler<>(TableRow.class, this::row));
    visitor.addHandler(new VisitHandler<>(TableCell.class, this::cell));
    visitor.addHandler(new VisitHandler<>(TableSeparator.class, node -> {}));
  }

  /** Returns how many cells a row has. */
  static int cells(Node row) {
    int cells = 0;
    for (Node child : row.getChildren()) {
      cells += child instanceof TableCell ? 1 : 0;
    }
    return cells;
  }

  private void write(String element, Node node) {
    sink.element(element, () -> visitor.visitChildren(node));
  }

  private void head(TableHead node) {
    columns = node.getFirstChild() == null ? 0 : cells(node.getFirstChild());
    write("thead", node);
  }

  private void body(TableBody node) {
    if (node.hasChildren()) {
      write("tbody", node);
    }
  }

  private void row(TableRow node) {
    sink.open("tr");
    visitor.visitChildren(node);
    for (int missing = columns - cells(node); missing > 0; missing--) {
      sink.element("td", () -> {});
    }
    sink.close("tr");
  }

  private void cell(TableCell node) {
    // An empty head names nothing.
    boolean empty = node.getText().isBlank();
    boolean heads = node.isHeader() && !empty;
    List<String> attributes = new ArrayList<>();
    if (heads) {
      attributes.addAll(List.of("scope", "col"));
    }
    if (node.getAlignment() != null) {
      String side = node.getAlignment().name().toLowerCase(Locale.ROOT);
      attributes.addAll(List.of("class", "align-" + side));
    }
    sink.element(
        heads ? "th" : "td",
        empty ? () -> {} : () -> visitor.visitChildren(node),
        attributes.toArray(String[]::new));
  }
}
