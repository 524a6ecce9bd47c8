package org.bulletin.pages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that are made from names: the same name in the same namespace has the same one. */
final class NameBasedUuid {

  private NameBasedUuid() {}

  /** Returns the version 5 UUID of a name in UTF-8 (RFC 9562, section 5.5). */
  static UUID of(UUID namespace, String name) {
    byte[] words = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer named = ByteBuffer.allocate(Long.BYTES * 2 + words.length);
    named.putLong(namespace.getMostSignificantBits());
    named.putLong(namespace.getLeastSignificantBits());
    named.put(words);
    ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
    long version = (hash.getLong() & ~0xF000L) | 0x5000L;
    long variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(version, variant);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
