package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulletin.language.Slugs;
import org.bulletin.language.Typography;

/** The headings of a document with their ids, those in footnotes last. */
final class Headings {

  private static final String WITHOUT_WORDS = "section";

  private final Anchors anchors;
  private final Typography typography;
  private final List<org.bulletin.markdown.Heading> headings = new ArrayList<>();
  private final Map<Node, org.bulletin.markdown.Heading> byNode = new HashMap<>();

  Headings(Document document, Footnotes footnotes, Anchors anchors, Typography typography) {
    this.anchors = anchors;
    this.typography = typography;
    document.getChildren().forEach(this::collect);
    footnotes.notes().forEach(note -> note.getChildren().forEach(this::collect));
  }

  List<org.bulletin.markdown.Heading> all() {
    return headings;
  }

  org.bulletin.markdown.Heading of(Heading node) {
    return java.util.Objects.requireNonNull(byNode.get(node));
  }

  private void collect(Node node) {
    if (node instanceof Heading heading) {
      add(heading);
    } else if (!(node instanceof FootnoteBlock)) {
      node.getChildren().forEach(this::collect);
    }
  }

  private void add(Heading node) {
    String text = NodeText.of(node);
    String slug = Slugs.of(text);
    String id = anchors.unique(slug.isEmpty() ? WITHOUT_WORDS : slug);
    // The page's title is the only heading of level 1.
    int level = Math.max(2, node.getLevel());
    org.bulletin.markdown.Heading heading =
        new org.bulletin.markdown.Heading(level, id, typography.apply(text));
    headings.add(heading);
    byNode.put(node, heading);
  }
}
