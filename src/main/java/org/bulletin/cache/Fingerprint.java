package org.bulletin.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What something was made of, as the first 128 bits of a SHA-256: equal where all of it is equal,
 * and different wherever any of it differs.
 */
public record Fingerprint(long high, long low) {

  /** Returns the fingerprint of bytes. */
  public static Fingerprint of(byte[] bytes) {
    ByteBuffer digest = ByteBuffer.wrap(Sha256.of(bytes));
    return new Fingerprint(digest.getLong(), digest.getLong());
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

  /** Returns 32 hexadecimal digits. */
  public String hex() {
    HexFormat format = HexFormat.of();
    return format.toHexDigits(high) + format.toHexDigits(low);
  }

  /** Each part begins with its kind and its length, so that no two lists read alike. */
  private static final class Writer {
    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer header = ByteBuffer.allocate(1 + Long.BYTES + Long.BYTES);

    private void part(Object part) {
      if (part instanceof Fingerprint known) {
        header('f', known.high, known.low);
      } else if (part instanceof Optional<?> optional) {
        header('o', optional.isPresent() ? 1 : 0, 0);
        optional.ifPresent(this::part);
      } else if (part instanceof Collection<?> several) {
        header('c', several.size(), 0);
        several.forEach(this::part);
      } else if (part instanceof String
          || part instanceof Number
          || part instanceof Boolean
          || part instanceof Enum<?>
          || part instanceof Record) {
        byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
        header('t', text.length, 0);
        digest.update(text);
      } else {
        throw new IllegalArgumentException("no fingerprint of " + part.getClass());
      }
    }

    private void header(char kind, long first, long second) {
      header.clear().put((byte) kind).putLong(first).putLong(second);
      digest.update(header.array());
    }

    private Fingerprint fingerprint() {
      ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
      return new Fingerprint(bytes.getLong(), bytes.getLong());
    }
  }
}
