package org.bulletin.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Hands HTML that an editor wrote to whatever treats it. */
final class RawHtmlNodes {

  private final RawHtml raw;
  private final Comments comments;

  RawHtmlNodes(NodeVisitor visitor, RawHtml raw, Comments comments) {
    this.raw = raw;
    this.comments = comments;
    visitor.addHandler(new VisitHandler<>(HtmlBlock.class, node -> write(node, true)));
    visitor.addHandler(new VisitHandler<>(HtmlCommentBlock.class, node -> write(node, true)));
    visitor.addHandler(new VisitHandler<>(HtmlInline.class, node -> write(node, false)));
    visitor.addHandler(new VisitHandler<>(HtmlInlineComment.class, node -> {}));
  }

  /** Returns whether nothing of a paragraph will be seen. */
  static boolean isOnlyComments(Paragraph paragraph) {
    for (Node child : paragraph.getChildren()) {
      if (!(child instanceof HtmlInlineComment) && !child.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void write(Node node, boolean block) {
    String html = comments.remove(node.getChars());
    if (!html.isBlank()) {
      raw.write(html, node.getChars(), block);
    }
  }
}
