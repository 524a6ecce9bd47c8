package org.bulletin.template;

import java.net.URI;
import org.bulletin.pages.Page;
import org.bulletin.site.Html;
import org.bulletin.site.LinkTarget;
import org.bulletin.site.SitePath;

/** How one page refers to what it links to. */
final class PageLinks {

  private final Page page;
  private final String root;

  /**
   * @param url where the site will stand
   */
  PageLinks(Page page, URI url) {
    this.page = page;
    this.root = url.getRawPath();
  }

  String reference(SitePath target) {
    return page.links() == Page.Links.FROM_ROOT
        ? target.under(root)
        : target.relativeTo(page.path());
  }

  /** Returns a body's HTML with the references that lead from this page to its targets. */
  String html(Html html) {
    StringBuilder out = new StringBuilder(html.pieces().get(0));
    for (int i = 0; i < html.targets().size(); i++) {
      out.append(attribute(reference(html.targets().get(i)))).append(html.pieces().get(i + 1));
    }
    return out.toString();
  }

  private String reference(LinkTarget target) {
    if (target instanceof LinkTarget.Inside inside) {
      return reference(inside.path()) + inside.fragment().map(PageLinks::fragment).orElse("");
    }
    if (target instanceof LinkTarget.SamePage same) {
      return fragment(same.fragment());
    }
    return ((LinkTarget.Outside) target).address().replace(" ", "%20");
  }

  private static String fragment(String anchor) {
    return "#" + SitePath.encode(anchor);
  }

  private static String attribute(String value) {
    return value
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
