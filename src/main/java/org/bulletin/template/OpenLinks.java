package org.bulletin.template;

import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bulletin.site.LinkTarget;
import org.bulletin.site.SitePath;

/**
 * Leaves links open while a shared part is rendered: a mark stands for each. A mark holds quotes,
 * so that it shows how the template has it escaped.
 */
final class OpenLinks implements Links {

  /** Characters that no text has (Unicode, section 23.7). */
  private static final char START = '\uFDD0';

  private static final char END = '\uFDD1';
  private static final String QUOTES = "'\"";

  private static final List<UnaryOperator<String>> ESCAPES =
      List.of(
          UnaryOperator.identity(),
          StringUtil::XHTMLEnc,
          StringUtil::XMLEnc,
          StringUtil::jsonStringEnc);

  private final List<Function<Links, String>> opened = new ArrayList<>();

  @Override
  public String reference(SitePath target) {
    return mark(links -> links.reference(target));
  }

  @Override
  public String attribute(LinkTarget target) {
    return mark(links -> links.attribute(target));
  }

  @Override
  public String asset(String name, SitePath target) {
    return mark(links -> links.asset(name, target));
  }

  private String mark(Function<Links, String> link) {
    opened.add(link);
    return START + QUOTES + (opened.size() - 1) + END;
  }

  /**
   * Returns what was rendered, cut at its marks.
   *
   * @throws TemplateModelException where a template has done more to a link than to print it
   */
  SharedPart cut(String rendered) throws TemplateModelException {
    List<String> pieces = new ArrayList<>();
    List<Function<Links, String>> links = new ArrayList<>();
    int at = 0;
    for (int start = rendered.indexOf(START); start >= 0; start = rendered.indexOf(START, at)) {
      int end = rendered.indexOf(END, start);
      pieces.add(rendered.substring(at, start));
      links.add(link(end < 0 ? "" : rendered.substring(start + 1, end)));
      at = end + 1;
    }
    pieces.add(rendered.substring(at));
    return new SharedPart(pieces, links);
  }

  private Function<Links, String> link(String mark) throws TemplateModelException {
    for (UnaryOperator<String> escape : ESCAPES) {
      String quotes = escape.apply(QUOTES);
      if (mark.startsWith(quotes)) {
        Function<Links, String> link =
            opened.get(Integer.parseInt(mark.substring(quotes.length())));
        return links -> escape.apply(link.apply(links));
      }
    }
    throw new TemplateModelException("a shared part can print a link, and do no more with it");
  }
}
