package org.bulletin.site;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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
  private static final boolean[] PLAIN = plain();
  private static final String HEX_DIGITS = "0123456789ABCDEF";

  public SitePath {
    if (!value.startsWith("/")
        || value.contains("//")
        || value.contains("/../")
        || value.endsWith("/..")) {
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
    String start = from.value;
    int folderEnd = start.lastIndexOf('/') + 1;
    int common = commonFolderEnd(start, folderEnd, value);
    StringBuilder reference = new StringBuilder(value.length() + 12);
    for (int i = common; i < folderEnd; i++) {
      if (start.charAt(i) == '/') {
        reference.append("../");
      }
    }
    appendEncoded(reference, value, common);
    return reference.isEmpty() ? "./" : reference.toString();
  }

  /** Returns this address under a base that ends in a slash, percent-encoded. */
  public String under(String base) {
    return base + encode(value.substring(1));
  }

  private String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  private static int commonFolderEnd(String one, int oneEnd, String other) {
    int most = Math.min(oneEnd, other.length());
    int end = 0;
    for (int i = 0; i < most && one.charAt(i) == other.charAt(i); i++) {
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
    StringBuilder encoded = new StringBuilder(path.length());
    appendEncoded(encoded, path, 0);
    return encoded.toString();
  }

  /** Nearly every address is plain, and pages are full of addresses. */
  private static void appendEncoded(StringBuilder encoded, String path, int start) {
    int plainEnd = start;
    while (plainEnd < path.length() && isPlain(path.charAt(plainEnd))) {
      plainEnd++;
    }
    encoded.append(path, start, plainEnd);
    if (plainEnd < path.length()) {
      for (byte octet : path.substring(plainEnd).getBytes(StandardCharsets.UTF_8)) {
        char character = (char) (octet & 0xFF);
        if (isPlain(character)) {
          encoded.append(character);
        } else {
          encoded
              .append('%')
              .append(HEX_DIGITS.charAt(character >> 4))
              .append(HEX_DIGITS.charAt(character & 0xF));
        }
      }
    }
  }

  private static boolean isPlain(char character) {
    return character < PLAIN.length && PLAIN[character];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (char character = 0; character < plain.length; character++) {
      plain[character] =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || UNRESERVED.indexOf(character) >= 0;
    }
    return plain;
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /** As a record would have it, in less time: see {@link org.bulletin.content.ArticleId}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SitePath path && value.equals(path.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
