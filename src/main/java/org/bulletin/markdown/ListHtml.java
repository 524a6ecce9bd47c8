package org.bulletin.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Writes lists of all kinds. */
final class ListHtml {

  private final NodeVisitor visitor;
  private final HtmlSink sink;

  ListHtml(NodeVisitor visitor, HtmlSink sink) {
    this.visitor = visitor;
    this.sink = sink;
    visitor.addHandler(new VisitHandler<>(BulletList.class, node -> write("ul", node)));
    visitor.addHandler(new VisitHandler<>(OrderedList.class, this::ordered));
    visitor.addHandler(new VisitHandler<>(BulletListItem.class, node -> write("li", node)));
    visitor.addHandler(new VisitHandler<>(OrderedListItem.class, node -> write("li", node)));
    visitor.addHandler(new VisitHandler<>(DefinitionList.class, node -> write("dl", node)));
    visitor.addHandler(new VisitHandler<>(DefinitionTerm.class, node -> write("dt", node)));
    visitor.addHandler(new VisitHandler<>(DefinitionItem.class, this::definition));
  }

  private void write(String element, Node node, String... attributes) {
    sink.element(element, () -> visitor.visitChildren(node), attributes);
  }

  /** The parser may leave a definition within another; HTML does not know that. */
  private void definition(DefinitionItem node) {
    if (node.getParent() instanceof DefinitionList) {
      write("dd", node);
    } else {
      visitor.visitChildren(node);
    }
  }

  private void ordered(OrderedList node) {
    if (node.getStartNumber() == 1) {
      write("ol", node);
    } else {
      write("ol", node, "start", Integer.toString(node.getStartNumber()));
    }
  }
}
