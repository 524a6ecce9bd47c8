package org.bulletin.template;

import org.bulletin.site.Html;
import org.bulletin.site.LinkTarget;
import org.bulletin.site.SitePath;

/** How what is being rendered refers to what it links to. */
interface Links {

  /** How many characters most references have at most. */
  int TYPICAL_REFERENCE = 80;

  /** Returns the reference to a page or file of the site. */
  String reference(SitePath target);

  /** Returns the reference to what a link of a body leads to, as an attribute's value. */
  String attribute(LinkTarget target);

  /** Returns the reference to an asset of the theme. */
  String asset(String name, SitePath target);

  /** Returns a body's HTML with the references that lead to its targets. */
  default String html(Html html) {
    int length = html.pieces().stream().mapToInt(String::length).sum();
    StringBuilder out = new StringBuilder(length + TYPICAL_REFERENCE * html.targets().size());
    out.append(html.pieces().get(0));
    for (int i = 0; i < html.targets().size(); i++) {
      out.append(attribute(html.targets().get(i))).append(html.pieces().get(i + 1));
    }
    return out.toString();
  }
}
