package org.bulletin.cards;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes pictures of few colours as PNG (ISO/IEC 15948). The deflate stream is our own: zlib's
 * bytes depend on the library that a JDK happens to be linked with.
 */
final class IndexedPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte INDEXED = 3;

  private IndexedPng() {}

  /**
   * @param colours as {@code 0xRRGGBB}, at most 256
   */
  static byte[] of(Picture picture, List<Integer> colours) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(picture.width()).putInt(picture.height()).put(BITS).put(INDEXED);
    chunk(png, "IHDR", header.array());
    ByteBuffer palette = ByteBuffer.allocate(3 * colours.size());
    colours.forEach(
        colour ->
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put(colour.byteValue()));
    chunk(png, "PLTE", palette.array());
    chunk(png, "IDAT", zlib(picture.rows(), picture.stride()));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Wraps a deflate stream as RFC 1950 says. */
  private static byte[] zlib(byte[] bytes, int stride) {
    int[] tokens = Matches.of(bytes, stride);
    byte[] deflated = Deflate.of(tokens);
    return ByteBuffer.allocate(deflated.length + 6)
        .putShort((short) 0x78DA)
        .put(deflated)
        .putInt(adler32(bytes, tokens))
        .array();
  }

  /** Most of a card is of one colour, and how often a byte is repeated tells what it adds. */
  private static int adler32(byte[] bytes, int[] tokens) {
    Checksum checksum = new Checksum(bytes);
    int at = 0;
    int added = 0;
    for (int token : tokens) {
      int length = Math.max(1, Matches.length(token));
      if (length == Matches.LONGEST && Matches.distance(token) == 1) {
        checksum.add(added, at);
        checksum.repeat(bytes[at], length);
        added = at + length;
      }
      at += length;
    }
    checksum.add(added, at);
    return checksum.value();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }
}
