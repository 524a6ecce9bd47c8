package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Writes references to footnotes where they stand, and the notes at the end with links back. */
final class FootnoteHtml {

  private static final String BACK = "\u21A9\uFE0E";

  private final NodeVisitor visitor;
  private final HtmlSink sink;
  private final Footnotes footnotes;

  FootnoteHtml(NodeVisitor visitor, HtmlSink sink, Footnotes footnotes) {
    this.visitor = visitor;
    this.sink = sink;
    this.footnotes = footnotes;
    visitor.addHandler(new VisitHandler<>(Footnote.class, this::reference));
    visitor.addHandler(new VisitHandler<>(FootnoteBlock.class, note -> {}));
  }

  /** Writes the notes, where there are any. */
  void notes() {
    if (!footnotes.notes().isEmpty()) {
      sink.open("div", "class", "footnotes", "role", "doc-endnotes");
      sink.element("ol", () -> footnotes.notes().forEach(this::note));
      sink.close("div");
    }
  }

  private void reference(Footnote node) {
    if (!node.isDefined()) {
      sink.text("[^");
      visitor.visitChildren(node);
      sink.text("]");
      return;
    }
    int number = footnotes.number(node.getFootnoteBlock());
    sink.open("sup", "id", footnotes.referenceId(node));
    if (LinkHtml.isInLink(node)) {
      sink.text(Integer.toString(number));
    } else {
      sink.element(
          "a",
          () -> sink.text(Integer.toString(number)),
          "href",
          "#" + Footnotes.noteId(number),
          "role",
          "doc-noteref");
    }
    sink.close("sup");
  }

  private void note(FootnoteBlock note) {
    int number = footnotes.number(note);
    sink.open("li", "id", Footnotes.noteId(number));
    boolean written = false;
    for (Node child : note.getChildren()) {
      if (child.getNext() == null && child instanceof Paragraph) {
        sink.open("p");
        visitor.visitChildren(child);
        linksBack(number);
        sink.close("p");
        written = true;
      } else {
        visitor.visit(child);
      }
    }
    if (!written) {
      sink.element("p", () -> linksBack(number));
    }
    sink.close("li");
  }

  /**
   * The number is part of the link's text: an arrow alone would have the same name in each note.
   */
  private void linksBack(int number) {
    for (String suffix : footnotes.referenceSuffixes(number)) {
      sink.text("\u00A0");
      sink.element(
          "a",
          () -> sink.text(BACK + suffix.replace('-', '.')),
          "href",
          "#" + Footnotes.REFERENCE + suffix,
          "role",
          "doc-backlink");
    }
  }
}
