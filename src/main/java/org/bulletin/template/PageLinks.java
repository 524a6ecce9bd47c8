package org.bulletin.template;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.bulletin.pages.Page;
import org.bulletin.site.LinkTarget;
import org.bulletin.site.SitePath;

/** How one page refers to what it links to, and which assets it needs. */
final class PageLinks implements Links {

  private final Page page;
  private final URI url;
  private final Set<String> assets = new HashSet<>();

  /**
   * @param url where the site will stand
   */
  PageLinks(Page page, URI url) {
    this.page = page;
    this.url = url;
  }

  /** Returns the names of the assets that were asked for. */
  Set<String> assets() {
    return assets;
  }

  @Override
  public String reference(SitePath target) {
    return switch (page.links()) {
      case RELATIVE -> target.relativeTo(page.path());
      case FROM_ROOT -> target.under(url.getRawPath());
      case ABSOLUTE -> target.under(url.toString());
    };
  }

  /**
   * A page of absolute addresses is dressed from where it was loaded all the same, so that it can
   * be looked at before it stands where it belongs.
   */
  @Override
  public String asset(String name, SitePath target) {
    assets.add(name);
    return page.links() == Page.Links.ABSOLUTE ? target.relativeTo(page.path()) : reference(target);
  }

  @Override
  public String attribute(LinkTarget target) {
    return reference(target)
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
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
}
