package org.bulletin.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;

/** Writes the HTML of one document; put together for it and thrown away with it. */
final class DocumentRenderer {

  private final Document document;
  private final SourceMap source;
  private final Diagnostics diagnostics;
  private final Anchors anchors = new Anchors();
  private final OpenLinks links = new OpenLinks();
  private final Footnotes footnotes;
  private final Headings headings;
  private final BodyWriter writer;

  DocumentRenderer(
      Document document,
      SourceMap source,
      Typography typography,
      Glossary glossary,
      Diagnostics diagnostics) {
    this.document = document;
    this.source = source;
    this.diagnostics = diagnostics;
    this.footnotes = new Footnotes(document);
    footnotes.ids().forEach(anchors::take);
    this.headings = new Headings(document, footnotes, anchors, typography);
    this.writer = new BodyWriter(typography, new Acronyms(glossary), links);
  }

  Body render(HtmlPolicy policy) {
    switch (policy) {
      case ESCAPED -> write(writer, new EscapedHtml(writer, source, diagnostics));
      case SANITISED -> {
        Sanitiser sanitiser = new Sanitiser(writer, source, links, anchors, diagnostics);
        write(sanitiser, sanitiser);
        sanitiser.end();
      }
    }
    return writer.body(headings.all(), new ProseReader(source).read(document));
  }

  private void write(HtmlSink sink, RawHtml raw) {
    NodeVisitor visitor = new NodeVisitor();
    Comments comments = new Comments(source, diagnostics);
    Destinations destinations = new Destinations(document, links, source);
    ImageHtml images = new ImageHtml(visitor, sink, destinations);
    new BlockHtml(visitor, sink, headings, images, source, diagnostics);
    new ListHtml(visitor, sink);
    new TableHtml(visitor, sink);
    new InlineHtml(visitor, sink, comments);
    new LinkHtml(visitor, sink, destinations);
    new RawHtmlNodes(visitor, raw, comments);
    FootnoteHtml notes = new FootnoteHtml(visitor, sink, footnotes);
    visitor.visit(document);
    notes.notes();
  }
}
