package org.bulletin.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What something was made of, as an MD5 (RFC 1321): equal where all of it is equal, and different
 * wherever any of it differs by chance. Files can be made so that theirs are equal, but whoever can
 * write a bulletin's content publishes what he likes anyway; a SHA-256 takes four times as long
 * where the JVM compiles with C1 alone.
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {

  /** Orders fingerprints in some way, always the same, so that what is made of many is too. */
  @Override
  public int compareTo(Fingerprint other) {
    int byHigh = Long.compare(high, other.high);
    return byHigh == 0 ? Long.compare(low, other.low) : byHigh;
  }

  /** As a record would have it, in less time: see {@link org.bulletin.content.ArticleId}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint fingerprint
        && high == fingerprint.high
        && low == fingerprint.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high);
  }

  /** Returns the fingerprint of bytes. */
  public static Fingerprint of(byte[] bytes) {
    try {
      ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(bytes));
      return new Fingerprint(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Returns the fingerprint of a list of values in their order.
   *
   * @param parts fingerprints, texts, numbers, truth values, constants of enums, records whose text
   *     tells all that they hold, and optionals and collections of these, in an order that is
   *     always the same
   * @throws IllegalArgumentException for anything else, whose text could hide a difference
   */
  public static Fingerprint of(Object... parts) {
    Writer writer = new Writer();
    for (Object part : parts) {
      writer.part(part);
    }
    return writer.fingerprint();
  }

  /** Returns what many that differ come to, in whatever order they are. */
  public static Fingerprint sum(Set<Fingerprint> all) {
    long high = all.size();
    long low = 0;
    for (Fingerprint one : all) {
      high += one.high;
      low += one.low;
    }
    return new Fingerprint(high, low);
  }

  /** Returns 32 hexadecimal digits. */
  public String hex() {
    HexFormat format = HexFormat.of();
    return format.toHexDigits(high) + format.toHexDigits(low);
  }

  /** Each part begins with its kind and its length, so that no two lists read alike. */
  private static final class Writer {
    private final BytesWriter bytes = new BytesWriter();

    private void part(Object part) {
      if (part instanceof Fingerprint known) {
        bytes.number('f');
        bytes.fingerprint(known);
      } else if (part instanceof Optional<?> optional) {
        bytes.number(optional.isPresent() ? 'p' : 'e');
        optional.ifPresent(this::part);
      } else if (part instanceof Collection<?> several) {
        bytes.number('c');
        bytes.number(several.size());
        several.forEach(this::part);
      } else if (part instanceof String
          || part instanceof Number
          || part instanceof Boolean
          || part instanceof Enum<?>
          || part instanceof Record) {
        bytes.number('t');
        bytes.text(part.toString());
      } else {
        throw new IllegalArgumentException("no fingerprint of " + part.getClass());
      }
    }

    private Fingerprint fingerprint() {
      return of(bytes.toArray());
    }
  }
}
