package org.bulletin.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** CRC-32C (RFC 3720, section 12.1): tells bytes that were damaged by chance. */
public final class Checksum {

  private Checksum() {}

  public static int of(byte[] bytes) {
    return of(ByteBuffer.wrap(bytes));
  }

  static int of(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
