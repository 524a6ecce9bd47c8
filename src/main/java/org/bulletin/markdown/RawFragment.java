package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bulletin.diagnostic.SourceLocation;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * One piece of an editor's HTML on its way to the sanitiser: opens its links and guards its ids.
 */
final class RawFragment implements HtmlStreamEventReceiver {

  /** Elements whose content is not markup; left open, they would take what follows for theirs. */
  private static final Set<String> OPAQUE =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "plaintext",
          "listing",
          "template",
          "svg",
          "math",
          "object",
          "select");

  private final OpenElements elements;
  private final BasedSequence place;
  private final SourceMap source;
  private final OpenLinks links;
  private final Anchors anchors;
  private final HtmlChangeListener<?> removals;
  private final List<String> opaque = new ArrayList<>();
  private int searched;

  RawFragment(
      OpenElements elements,
      BasedSequence place,
      SourceMap source,
      OpenLinks links,
      Anchors anchors,
      HtmlChangeListener<?> removals) {
    this.elements = elements;
    this.place = place;
    this.source = source;
    this.links = links;
    this.anchors = anchors;
    this.removals = removals;
    this.searched = place.getStartOffset();
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    if (elements.isInTextBlock() && !HtmlNames.isPhrasing(element)) {
      removals.discardedTag(null, element);
      return;
    }
    List<String> guarded = new ArrayList<>();
    for (int i = 0; i < attributes.size(); i += 2) {
      String name = attributes.get(i);
      String value = attributes.get(i + 1);
      if (name.equals("href") || name.equals("src")) {
        guarded.addAll(List.of(name, link(element, value)));
      } else if (!name.equals("id") || anchors.take(value)) {
        guarded.addAll(List.of(name, value));
      }
    }
    if (OPAQUE.contains(element)) {
      opaque.add(element);
    }
    elements.open(belowTitle(element), true, guarded);
  }

  @Override
  public void closeTag(String element) {
    opaque.remove(element);
    elements.close(belowTitle(element), true);
  }

  @Override
  public void text(String text) {
    elements.text(text);
  }

  /** Closes the elements that must not reach beyond this piece. */
  void end() {
    for (int i = opaque.size() - 1; i >= 0; i--) {
      elements.close(opaque.get(i), true);
    }
  }

  /** The page's title is the only heading of level 1. */
  private static String belowTitle(String element) {
    return element.equals("h1") ? "h2" : element;
  }

  private String link(String element, String address) {
    LinkReference.Kind kind =
        element.equals("img") ? LinkReference.Kind.IMAGE : LinkReference.Kind.LINK;
    return links.token(address, kind, location(address));
  }

  /**
   * An address that is written with entities is not found as it reads; its tag is the place then.
   */
  private SourceLocation location(String address) {
    int found = source.find(address, searched, place.getEndOffset());
    if (found < 0) {
      return source.at(place);
    }
    searched = found + address.length();
    return source.at(found, searched);
  }
}
