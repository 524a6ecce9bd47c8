package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Writes text, emphasis, code spans and line breaks. */
final class InlineHtml {

  private final NodeVisitor visitor;
  private final HtmlSink sink;
  private final Comments comments;

  InlineHtml(NodeVisitor visitor, HtmlSink sink, Comments comments) {
    this.visitor = visitor;
    this.sink = sink;
    this.comments = comments;
    visitor.addHandler(new VisitHandler<>(Text.class, this::text));
    visitor.addHandler(new VisitHandler<>(HtmlEntity.class, this::entity));
    visitor.addHandler(new VisitHandler<>(Code.class, this::code));
    visitor.addHandler(new VisitHandler<>(Emphasis.class, node -> write("em", node)));
    visitor.addHandler(new VisitHandler<>(StrongEmphasis.class, node -> write("strong", node)));
    visitor.addHandler(new VisitHandler<>(Strikethrough.class, node -> write("del", node)));
    visitor.addHandler(new VisitHandler<>(SoftLineBreak.class, node -> sink.text("\n")));
    visitor.addHandler(new VisitHandler<>(HardLineBreak.class, node -> sink.open("br")));
  }

  private void write(String element, Node node) {
    sink.element(element, () -> visitor.visitChildren(node));
  }

  private void text(Text node) {
    String written = node.getChars().toString();
    comments.refuseOpen(node, written);
    sink.text(NodeText.unescaped(node, written));
  }

  private void entity(HtmlEntity node) {
    sink.text(NodeText.unescaped(node));
  }

  private void code(Code node) {
    sink.element("code", () -> sink.text(NodeText.code(node)));
  }
}
