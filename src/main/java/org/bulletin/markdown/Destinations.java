package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Where links and images lead, whether that stands beside them or in a definition elsewhere. */
final class Destinations {

  private final ReferenceRepository references;
  private final OpenLinks links;
  private final SourceMap source;

  Destinations(Document document, OpenLinks links, SourceMap source) {
    this.references = Parser.REFERENCES.get(document);
    this.links = links;
    this.source = source;
  }

  /**
   * @param token stands for the destination in HTML
   * @param title the title, or an empty text
   */
  record Destination(String token, String title) {}

  /** Records the destination of a link or image; a reference must be a defined one. */
  Destination of(Node node) {
    boolean image = node instanceof Image || node instanceof ImageRef;
    LinkNodeBase target =
        node instanceof RefNode reference
            ? reference.getReferenceNode(references)
            : (LinkNodeBase) node;
    BasedSequence url = target.getUrl();
    LinkReference.Kind kind = image ? LinkReference.Kind.IMAGE : LinkReference.Kind.LINK;
    String token = links.token(url.unescape(), kind, source.at(url));
    return new Destination(token, target.getTitle().unescape());
  }

  /** Records a destination that is also the link's text. */
  String autolink(String prefix, BasedSequence address) {
    return links.token(prefix + address, LinkReference.Kind.LINK, source.at(address));
  }
}
