package org.bulletin.template;

import java.net.URI;
import org.bulletin.pages.Page;
import org.bulletin.site.Html;
import org.bulletin.site.LinkTarget;
import org.bulletin.site.SitePath;

/** How one page refers to what it links to. */
final class PageLinks {

  private final Page page;
  private final URI url;

  /**
   * @param url where the site will stand
   */
  PageLinks(Page page, URI url) {
    this.page = page;
    this.url = url;
  }

  String reference(SitePath target) {
    return switch (page.links()) {
      case RELATIVE -> target.relativeTo(page.path());
      case FROM_ROOT -> target.under(url.getRawPath());
      case ABSOLUTE -> target.under(url.toString());
    };
  }

  /**
   * Returns the reference to an asset. A page of absolute addresses is dressed from where it was
   * loaded all the same, so that it can be looked at before it stands where it belongs.
   */
  String asset(SitePath target) {
    return page.links() == Page.Links.ABSOLUTE ? target.relativeTo(page.path()) : reference(target);
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
      String base = page.links() == Page.Links.ABSOLUTE ? reference(same.page()) : "";
      return base + fragment(same.fragment());
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
