package org.bulletin.cache;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they are read. Short ones that were read lately are the same object again, since
 * thousands of entries name the same keys, rubrics and files. Thread-safe: what one thread puts
 * there another may miss, and makes it again.
 */
final class RecentTexts {

  private static final int LONGEST = 64;
  private static final int PLACES = 1 << 12;

  private final @Nullable String[] recent = new String[PLACES];

  /** Returns the text that stands there in UTF-8. */
  String of(byte[] bytes, int start, int length) {
    int hash = length <= LONGEST ? hashOfAscii(bytes, start, start + length) : -1;
    if (hash < 0) {
      return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
    int place = hash % PLACES;
    String known = recent[place];
    if (known != null && isSame(known, bytes, start, length)) {
      return known;
    }
    String fresh = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    recent[place] = fresh;
    return fresh;
  }

  /** Returns a hash, or a negative number where something else than ASCII stands there. */
  private static int hashOfAscii(byte[] bytes, int start, int end) {
    int hash = 0;
    int signs = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
      signs |= bytes[i];
    }
    return signs < 0 ? -1 : (hash ^ hash >>> 16) & Integer.MAX_VALUE;
  }

  private static boolean isSame(String text, byte[] bytes, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }
}
