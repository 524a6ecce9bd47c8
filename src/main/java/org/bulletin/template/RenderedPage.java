package org.bulletin.template;

import java.util.Set;

/** A page as it is published, and the assets that it refers to. */
public final class RenderedPage {

  private final byte[] bytes;
  private final Set<String> assets;

  RenderedPage(byte[] bytes, Set<String> assets) {
    this.bytes = bytes;
    this.assets = Set.copyOf(assets);
  }

  /** Returns the page in UTF-8; the caller does not change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns the names of the assets that its template asked for. */
  public Set<String> assets() {
    return assets;
  }
}
