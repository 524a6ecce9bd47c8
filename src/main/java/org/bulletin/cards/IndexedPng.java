package org.bulletin.cards;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
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
   * @param pixels the number of each pixel's colour, row after row
   * @param colours as {@code 0xRRGGBB}, at most 256
   */
  static byte[] of(int width, int height, byte[] pixels, List<Integer> colours) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(INDEXED);
    chunk(png, "IHDR", header.array());
    ByteBuffer palette = ByteBuffer.allocate(3 * colours.size());
    colours.forEach(
        colour ->
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put(colour.byteValue()));
    chunk(png, "PLTE", palette.array());
    chunk(png, "IDAT", zlib(rows(width, height, pixels)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Each row begins with the number of its filter; none suits few colours best. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
    }
    return rows;
  }

  /** Wraps a deflate stream as RFC 1950 says. */
  private static byte[] zlib(byte[] bytes) {
    byte[] deflated = Deflate.compress(bytes);
    Adler32 checksum = new Adler32();
    checksum.update(bytes);
    return ByteBuffer.allocate(deflated.length + 6)
        .putShort((short) 0x78DA)
        .put(deflated)
        .putInt((int) checksum.getValue())
        .array();
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
