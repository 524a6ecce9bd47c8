package org.bulletin.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects text as UTF-8. Half of a surrogate pair alone becomes a question mark. */
final class Utf8Writer extends Writer {

  /** More than most pages have. */
  private static final int CAPACITY = 1 << 15;

  private static final int MOST_BYTES_OF_A_CHAR = 3;

  private static final int MOST_BYTES_OF_AN_ESCAPE = 6;
  private static final byte[] LESS_THAN = ascii("&lt;");
  private static final byte[] GREATER_THAN = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  /** Which characters are one byte and stand for themselves in HTML. */
  private static final boolean[] PLAIN = plain();

  private final char[] chunk = new char[1024];
  private byte[] bytes = new byte[CAPACITY];
  private int length;

  /** The first half of a pair whose second half is not written yet; 0 for none. */
  private char pending;

  @Override
  public void write(int character) {
    chunk[0] = (char) character;
    write(chunk, 0, 1);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int count) {
    int end = offset + count;
    for (int at = offset; at < end; at += chunk.length) {
      int next = Math.min(end, at + chunk.length);
      text.getChars(at, next, chunk, 0);
      write(chunk, 0, next - at);
    }
  }

  @Override
  public void write(char[] text, int offset, int count) {
    reserve((count + 1) * MOST_BYTES_OF_A_CHAR);
    int end = offset + count;
    int at = offset;
    while (at < end) {
      at = pending == 0 ? writeAscii(text, at, end) : at;
      if (at < end) {
        writeOther(text[at]);
        at++;
      }
    }
  }

  /** Writes text so that HTML reads it as text, as FreeMarker does: its five signs escaped. */
  void writeHtml(String text) {
    int end = text.length();
    for (int at = 0; at < end; at += chunk.length) {
      int next = Math.min(end, at + chunk.length);
      text.getChars(at, next, chunk, 0);
      writeHtml(next - at);
    }
  }

  private void writeHtml(int count) {
    reserve((count + 1) * MOST_BYTES_OF_AN_ESCAPE);
    int at = 0;
    while (at < count) {
      at = pending == 0 ? writePlain(at, count) : at;
      if (at < count) {
        writeEscaped(chunk[at]);
        at++;
      }
    }
  }

  private int writePlain(int start, int end) {
    char[] text = chunk;
    boolean[] plain = PLAIN;
    byte[] to = bytes;
    int toAt = length;
    int at = start;
    while (at < end && text[at] < plain.length && plain[text[at]]) {
      to[toAt++] = (byte) text[at++];
    }
    length = toAt;
    return at;
  }

  private void writeEscaped(char character) {
    switch (character) {
      case '<' -> writeEncoded(LESS_THAN);
      case '>' -> writeEncoded(GREATER_THAN);
      case '&' -> writeEncoded(AMPERSAND);
      case '"' -> writeEncoded(QUOTE);
      case '\'' -> writeEncoded(APOSTROPHE);
      default -> writeOther(character);
    }
  }

  /** Writes text that is UTF-8 already. */
  void writeEncoded(byte[] text) {
    reserve(text.length + 1);
    if (pending != 0) {
      pending = 0;
      put('?');
    }
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  /** Nearly everything on a page is ASCII. */
  private int writeAscii(char[] text, int start, int end) {
    byte[] to = bytes;
    int toAt = length;
    int at = start;
    while (at < end && text[at] < 0x80) {
      to[toAt++] = (byte) text[at++];
    }
    length = toAt;
    return at;
  }

  private void writeOther(char character) {
    if (pending != 0) {
      char high = pending;
      pending = 0;
      if (Character.isLowSurrogate(character)) {
        putPair(Character.toCodePoint(high, character));
        return;
      }
      put('?');
    }
    if (character < 0x80) {
      put(character);
    } else if (character < 0x800) {
      put(0xC0 | (character >> 6));
      putRest(character);
    } else if (Character.isHighSurrogate(character)) {
      pending = character;
    } else if (Character.isLowSurrogate(character)) {
      put('?');
    } else {
      put(0xE0 | (character >> 12));
      putRest(character >> 6);
      putRest(character);
    }
  }

  private void putPair(int codePoint) {
    put(0xF0 | (codePoint >> 18));
    putRest(codePoint >> 12);
    putRest(codePoint >> 6);
    putRest(codePoint);
  }

  private void putRest(int bits) {
    put(0x80 | (bits & 0x3F));
  }

  private void put(int octet) {
    bytes[length++] = (byte) octet;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char character = 0; character < plain.length; character++) {
      plain[character] = "<>&\"'".indexOf(character) < 0;
    }
    return plain;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Returns what was written, and begins anew. */
  byte[] take() {
    if (pending != 0) {
      pending = 0;
      put('?');
    }
    byte[] written = Arrays.copyOf(bytes, length);
    length = 0;
    return written;
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
