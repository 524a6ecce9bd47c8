package org.bulletin.images;

/**
 * The curve between sRGB's samples and light (IEC 61966-2-1), from tables: light is counted from 0
 * to 65535. Sizes are changed in light, since a mean of samples would be too dark.
 */
final class Srgb {

  static final int WHITE = 65535;

  private final char[] light = new char[256];
  private final byte[] samples = new byte[WHITE + 1];

  Srgb() {
    for (int sample = 0; sample < 256; sample++) {
      light[sample] = (char) StrictMath.round(toLight(sample / 255.0) * WHITE);
    }
    for (int value = 0; value <= WHITE; value++) {
      samples[value] = (byte) StrictMath.round(toSample(value / (double) WHITE) * 255);
    }
  }

  /** Returns the light of each of 256 samples. */
  char[] light() {
    return light.clone();
  }

  byte sample(int value) {
    return samples[value];
  }

  private static double toLight(double sample) {
    return sample <= 0.04045 ? sample / 12.92 : StrictMath.pow((sample + 0.055) / 1.055, 2.4);
  }

  private static double toSample(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
  }
}
