package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Lets through, of all that is written to it, what is allowed, with each element closed. What an
 * editor wrote is read as HTML piece by piece and joins the renderer's own elements, so that an
 * unfinished tag swallows nothing of what follows it.
 */
final class Sanitiser implements HtmlSink, RawHtml {

  private final SourceMap source;
  private final OpenLinks links;
  private final Anchors anchors;
  private final Diagnostics diagnostics;
  private final HtmlSanitizer.Policy policy;
  private final OpenElements elements;
  private final Removals removals = new Removals();
  private BasedSequence current = BasedSequence.NULL;

  Sanitiser(
      HtmlSink sink, SourceMap source, OpenLinks links, Anchors anchors, Diagnostics diagnostics) {
    this.source = source;
    this.links = links;
    this.anchors = anchors;
    this.diagnostics = diagnostics;
    this.policy = SanitiserRules.policy(new Output(sink), removals);
    this.elements = new OpenElements(policy);
  }

  @Override
  public void open(String element, String... attributes) {
    elements.open(element, false, new ArrayList<>(List.of(attributes)));
  }

  @Override
  public void close(String element) {
    elements.close(element, false);
  }

  @Override
  public void text(String text) {
    elements.text(text);
  }

  @Override
  public void write(String html, BasedSequence place, boolean block) {
    current = place;
    RawFragment fragment = new RawFragment(elements, place, source, links, anchors, removals);
    HtmlSanitizer.sanitize(html, policy, ignored -> fragment);
    fragment.end();
    current = BasedSequence.NULL;
  }

  /** Closes what is still open. */
  void end() {
    elements.end();
  }

  /** Reports what is taken out of an editor's HTML. */
  private final class Removals implements HtmlChangeListener<Sanitiser> {

    @Override
    public void discardedTag(@Nullable Sanitiser context, String element) {
      report("<" + element + ">");
    }

    @Override
    public void discardedAttributes(
        @Nullable Sanitiser context, String element, String... attributes) {
      for (String attribute : attributes) {
        report(attribute);
      }
    }

    private void report(String what) {
      if (current.isNotNull()) {
        diagnostics.warning(Problem.MARKDOWN_HTML_REMOVED, source.at(current), what);
      }
    }
  }

  /** Passes on what the policy lets through. */
  private record Output(HtmlSink sink) implements HtmlStreamEventReceiver {

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
      sink.open(element, attributes.toArray(String[]::new));
    }

    @Override
    public void closeTag(String element) {
      sink.close(element);
    }

    @Override
    public void text(String text) {
      sink.text(text);
    }
  }
}
