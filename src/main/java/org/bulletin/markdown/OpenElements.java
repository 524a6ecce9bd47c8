package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlTextEscapingMode;
import org.owasp.html.TagBalancingHtmlStreamEventReceiver;

/**
 * The elements that are open, the renderer's own and those of an editor's HTML, on their way
 * through a sanitiser. An editor's tags cannot end the renderer's elements, and what they leave
 * open ends with the element around it.
 */
final class OpenElements {

  private static final int NESTING_LIMIT = 256;

  private final TagBalancingHtmlStreamEventReceiver balancer;
  private final List<Element> elements = new ArrayList<>();
  private int textBlocks;

  OpenElements(HtmlSanitizer.Policy policy) {
    balancer = new TagBalancingHtmlStreamEventReceiver(policy);
    balancer.setNestingLimit(NESTING_LIMIT);
    balancer.openDocument();
  }

  /**
   * Begins an element.
   *
   * @param raw whether an editor wrote it
   */
  void open(String name, boolean raw, List<String> attributes) {
    if (!HtmlNames.isPhrasing(name)) {
      endParagraph();
    }
    balancer.openTag(name, attributes);
    if (!HtmlTextEscapingMode.isVoidElement(name)) {
      elements.add(new Element(name, raw));
      textBlocks += isTextBlock(name, raw) ? 1 : 0;
    }
  }

  /** Returns whether one of the renderer's own blocks is open that no other may start in. */
  boolean isInTextBlock() {
    return textBlocks > 0;
  }

  /** Ends the innermost element of that name, unless one of the other kind is in the way. */
  void close(String name, boolean raw) {
    int index = elements.size() - 1;
    while (index >= 0 && !elements.get(index).equals(new Element(name, raw))) {
      if (raw && !elements.get(index).raw) {
        return;
      }
      index--;
    }
    if (index >= 0) {
      List<Element> ended = elements.subList(index, elements.size());
      for (int inner = ended.size() - 1; inner > 0; inner--) {
        // Blocks end with the one around them; formatting would go on after it.
        if (HtmlNames.isPhrasing(ended.get(inner).name)) {
          balancer.closeTag(ended.get(inner).name);
        }
      }
      textBlocks -= (int) ended.stream().filter(one -> isTextBlock(one.name, one.raw)).count();
      ended.clear();
      balancer.closeTag(name);
    }
  }

  /** A block ends an editor's paragraph, as in browsers. */
  private void endParagraph() {
    int index = elements.size() - 1;
    while (index >= 0
        && elements.get(index).raw
        && HtmlNames.isPhrasing(elements.get(index).name)) {
      index--;
    }
    if (index >= 0 && elements.get(index).equals(new Element("p", true))) {
      close("p", true);
    }
  }

  void text(String text) {
    balancer.text(text);
  }

  /** Ends everything that is still open. */
  void end() {
    balancer.closeDocument();
  }

  private static boolean isTextBlock(String name, boolean raw) {
    return !raw && HtmlNames.isTextBlock(name);
  }

  private record Element(String name, boolean raw) {}
}
