package org.bulletin.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A photo as a phone writes it: four quarters of red, green, blue and white, from the top left, row
 * by row, with whatever metadata is spliced in.
 */
public final class TestPhoto {

  /** What stands in all metadata that is spliced in. */
  public static final String SECRET = "Moussa-Traore-16.27N-0.05W";

  private static final int EXIF = 0xE1;

  private final String format;
  private final byte[] bytes;

  /**
   * @param format as a file's name ends
   */
  public TestPhoto(String format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes.clone();
  }

  public String format() {
    return format;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns a photo of a size. */
  public static TestPhoto jpeg(int width, int height) {
    return new TestPhoto("jpg", written(quarters(width, height, false), "jpeg"));
  }

  public static TestPhoto png(int width, int height) {
    return new TestPhoto("png", written(quarters(width, height, true), "png"));
  }

  public static TestPhoto gif(int width, int height) {
    return new TestPhoto("gif", written(quarters(width, height, false), "gif"));
  }

  /** Returns this photo with an Exif segment that says how to turn it, and where it was taken. */
  public TestPhoto turned(int orientation) {
    return with(EXIF, "Exif\0\0", exif(orientation));
  }

  /** Returns this photo with a segment after its beginning. */
  public TestPhoto with(int marker, String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] start = name.getBytes(StandardCharsets.ISO_8859_1);
    int length = 2 + start.length + content.length;
    out.write(bytes, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(start);
    out.writeBytes(content);
    out.write(bytes, 2, bytes.length - 2);
    return new TestPhoto(format, out.toByteArray());
  }

  /** Returns the beginning of this photo. */
  public TestPhoto cutAt(double share) {
    return new TestPhoto(format, java.util.Arrays.copyOf(bytes, (int) (bytes.length * share)));
  }

  /** Returns the picture that a photo is drawn as, before it is turned. */
  public static BufferedImage quarters(int width, int height, boolean alpha) {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D canvas = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      canvas.setPaint(colours[i]);
      canvas.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width, height);
    }
    canvas.dispose();
    return image;
  }

  public static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new AssertionError(format);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  /** A first directory with orientation, author and position. */
  public static byte[] exif(int orientation) {
    byte[] secret = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
    int afterFirst = 8 + 2 + 3 * 12 + 4;
    int gps = afterFirst + secret.length + secret.length % 2;
    int degrees = gps + 2 + 4 * 12 + 4;
    ByteBuffer tiff = ByteBuffer.allocate(degrees + 48).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x013B, 2, secret.length, afterFirst);
    entry(tiff, 0x8825, 4, 1, gps);
    tiff.putInt(0).put(secret).position(gps);
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, degrees);
    entry(tiff, 3, 2, 2, 'W');
    entry(tiff, 4, 5, 3, degrees + 24);
    tiff.putInt(0);
    for (int number : new int[] {16, 1, 16, 1, 12, 1, 0, 1, 3, 1, 0, 1}) {
      tiff.putInt(number);
    }
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
