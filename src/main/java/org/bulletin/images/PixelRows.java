package org.bulletin.images;

import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;
import org.bulletin.images.PhotoHeader.Colours;

/**
 * The rows of decoded pixels as light in sRGB. What is transparent lies on white, as on paper. Not
 * thread-safe.
 */
final class PixelRows implements Scaling.Rows {

  private final Raster raster;
  private final Optional<IndexColorModel> palette;
  private final Colours colours;
  private final char[][] light;
  private final Optional<double[]> matrix;
  private final int bands;
  private final int shift;
  private final int[] samples;

  /**
   * @param model what the samples mean where they are numbers of a palette
   */
  PixelRows(Raster raster, Optional<ColorModel> model, PhotoHeader header) {
    this.raster = raster;
    this.palette = model.filter(IndexColorModel.class::isInstance).map(IndexColorModel.class::cast);
    this.colours = header.colours();
    this.bands = raster.getNumBands();
    this.shift = raster.getSampleModel().getSampleSize(0) - 8;
    this.samples = new int[raster.getWidth() * bands];
    Optional<ColourProfile> profile = header.profile();
    this.light = new char[3][];
    for (int channel = 0; channel < 3; channel++) {
      int number = channel;
      light[channel] = profile.map(one -> one.light(number)).orElseGet(Srgb::light);
    }
    this.matrix = profile.flatMap(ColourProfile::toSrgb);
  }

  @Override
  public void read(int y, char[] row) {
    raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, samples);
    for (int x = 0; x < raster.getWidth(); x++) {
      int pixel = palette.isPresent() ? palette.get().getRGB(samples[x]) : pixel(x * bands);
      int red = light[0][pixel >> 16 & 0xFF];
      int green = light[1][pixel >> 8 & 0xFF];
      int blue = light[2][pixel & 0xFF];
      put(row, 3 * x, red, green, blue, pixel >>> 24);
    }
  }

  /** Returns a pixel as alpha, red, green and blue, of eight bits each. */
  private int pixel(int at) {
    int first = sample(at);
    if (bands < 3) {
      int alpha = bands == 2 ? sample(at + 1) : 255;
      return alpha << 24 | first << 16 | first << 8 | first;
    }
    int alpha = bands == 4 ? sample(at + 3) : 255;
    int second = sample(at + 1);
    int third = sample(at + 2);
    return colours == Colours.YCC
        ? rgb(first, second - 128, third - 128)
        : alpha << 24 | first << 16 | second << 8 | third;
  }

  private int sample(int at) {
    return shift >= 0 ? samples[at] >> shift : samples[at] * 255 / ((1 << (shift + 8)) - 1);
  }

  /** JFIF's conversion (ITU-T T.871, section 7) in whole numbers. */
  private static int rgb(int y, int cb, int cr) {
    int red = y + ((91881 * cr + 32768) >> 16);
    int green = y - ((22554 * cb + 46802 * cr + 32768) >> 16);
    int blue = y + ((116130 * cb + 32768) >> 16);
    return 255 << 24 | limited(red, 255) << 16 | limited(green, 255) << 8 | limited(blue, 255);
  }

  private void put(char[] row, int at, int red, int green, int blue, int alpha) {
    int r = red;
    int g = green;
    int b = blue;
    if (matrix.isPresent()) {
      double[] m = matrix.get();
      r = limited((int) (m[0] * red + m[1] * green + m[2] * blue + 0.5), Srgb.WHITE);
      g = limited((int) (m[3] * red + m[4] * green + m[5] * blue + 0.5), Srgb.WHITE);
      b = limited((int) (m[6] * red + m[7] * green + m[8] * blue + 0.5), Srgb.WHITE);
    }
    row[at] = onWhite(r, alpha);
    row[at + 1] = onWhite(g, alpha);
    row[at + 2] = onWhite(b, alpha);
  }

  private static char onWhite(int value, int alpha) {
    return (char) (alpha == 255 ? value : (value * alpha + Srgb.WHITE * (255 - alpha)) / 255);
  }

  private static int limited(int value, int most) {
    return Math.min(most, Math.max(0, value));
  }
}
