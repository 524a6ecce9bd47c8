package org.bulletin.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Writes links; one within another is text, since HTML has no links in links. */
final class LinkHtml {

  private final NodeVisitor visitor;
  private final HtmlSink sink;
  private final Destinations destinations;

  LinkHtml(NodeVisitor visitor, HtmlSink sink, Destinations destinations) {
    this.visitor = visitor;
    this.sink = sink;
    this.destinations = destinations;
    visitor.addHandler(new VisitHandler<>(Link.class, this::link));
    visitor.addHandler(new VisitHandler<>(LinkRef.class, this::reference));
    visitor.addHandler(
        new VisitHandler<>(AutoLink.class, node -> autolink(node, "", node.getText())));
    visitor.addHandler(
        new VisitHandler<>(MailLink.class, node -> autolink(node, "mailto:", node.getText())));
  }

  /** Returns whether a node is part of a link. */
  static boolean isInLink(Node node) {
    for (@Nullable Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Link || (at instanceof LinkRef reference && reference.isDefined())) {
        return true;
      }
    }
    return false;
  }

  private void link(Node node) {
    if (isInLink(node)) {
      visitor.visitChildren(node);
      return;
    }
    Destinations.Destination destination = destinations.of(node);
    String[] attributes =
        destination.title().isEmpty()
            ? new String[] {"href", destination.token()}
            : new String[] {"href", destination.token(), "title", destination.title()};
    sink.element("a", () -> visitor.visitChildren(node), attributes);
  }

  private void reference(LinkRef node) {
    if (node.isDefined()) {
      link(node);
    } else {
      undefined(node);
    }
  }

  /** Brackets that refer to nothing are text: {@code [sic]}. */
  private void undefined(LinkRef node) {
    BasedSequence whole = node.getChars();
    if (node.hasChildren()) {
      BasedSequence within = node.getChildChars();
      sink.text(whole.prefixOf(within).unescape());
      visitor.visitChildren(node);
      sink.text(whole.suffixOf(within).unescape());
    } else {
      sink.text(whole.unescape());
    }
  }

  private void autolink(Node node, String prefix, BasedSequence address) {
    if (isInLink(node)) {
      sink.text(address.toString());
    } else {
      String token = destinations.autolink(prefix, address);
      sink.element("a", () -> sink.text(address.toString()), "href", token);
    }
  }
}
