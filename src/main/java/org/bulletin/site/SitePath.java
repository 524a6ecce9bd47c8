package org.bulletin.site;

import java.nio.charset.StandardCharsets;

/**
 * The address of something inside the site, from the site's root: {@code /fr/2025/04/un-titre/} for
 * a page, {@code /robots.txt} for a file.
 *
 * @param value begins with a slash, is not percent-encoded, and has no empty, {@code .} or {@code
 *     ..} segment; a page's ends with a slash
 */
public record SitePath(String value) implements Comparable<SitePath> {

  public static final SitePath ROOT = new SitePath("/");

  private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

  public SitePath {
    if (!value.startsWith("/") || value.contains("//") || (value + "/").contains("/../")) {
      throw new IllegalArgumentException(value);
    }
  }

  /** Returns the page below this one whose last segment is {@code segment}. */
  public SitePath page(String segment) {
    return new SitePath(folder() + segment + "/");
  }

  /** Returns the file of that name in this page's folder. */
  public SitePath file(String name) {
    return new SitePath(folder() + name);
  }

  /**
   * Returns the file that a host serves for this address: {@code fr/2025/04/un-titre/index.html}.
   */
  public String outputFile() {
    return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
  }

  /**
   * Returns the percent-encoded reference that leads from a page at {@code from} to this address.
   */
  public String relativeTo(SitePath from) {
    String start = from.folder();
    int common = commonFolderEnd(start, value);
    StringBuilder reference = new StringBuilder();
    for (int i = common; i < start.length(); i++) {
      if (start.charAt(i) == '/') {
        reference.append("../");
      }
    }
    reference.append(encode(value.substring(common)));
    return reference.isEmpty() ? "./" : reference.toString();
  }

  /** Returns this address under a base that ends in a slash, percent-encoded. */
  public String under(String base) {
    return base + encode(value.substring(1));
  }

  private String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  private static int commonFolderEnd(String one, String other) {
    int end = 0;
    for (int i = 0;
        i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i);
        i++) {
      if (one.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * Returns a text with what is not a {@code pchar} percent-encoded as UTF-8 (RFC 3986, section
   * 3.3).
   */
  public static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || UNRESERVED.indexOf(character) >= 0;
      if (plain) {
        encoded.append(character);
      } else {
        encoded.append('%').append(String.format("%02X", (int) character));
      }
    }
    return encoded.toString();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
