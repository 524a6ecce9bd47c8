package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;

/** Shows HTML as the text that it is, and reports it. */
final class EscapedHtml implements RawHtml {

  private final HtmlSink sink;
  private final SourceMap source;
  private final Diagnostics diagnostics;

  EscapedHtml(HtmlSink sink, SourceMap source, Diagnostics diagnostics) {
    this.sink = sink;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  @Override
  public void write(String html, BasedSequence place, boolean block) {
    diagnostics.warning(Problem.MARKDOWN_HTML, source.at(place), Excerpt.of(html));
    if (block) {
      sink.element("p", () -> sink.text(html.strip()));
    } else {
      sink.text(html);
    }
  }
}
