package org.bulletin.images;

/**
 * The curve between sRGB's samples and light (IEC 61966-2-1), from tables: light is counted from 0
 * to 65535. Sizes are changed in light, since a mean of samples would be too dark.
 */
final class Srgb {

  static final int WHITE = 65535;

  private static final char[] LIGHT = lightOfSamples();

  /** Made when the first image is scaled; most builds scale none. */
  private static final byte[] SAMPLES = samplesOfLight();

  private Srgb() {}

  /** Returns the light of each of 256 samples. */
  static char[] light() {
    return LIGHT.clone();
  }

  static byte sample(int value) {
    return SAMPLES[value];
  }

  private static char[] lightOfSamples() {
    char[] light = new char[256];
    for (int sample = 0; sample < light.length; sample++) {
      light[sample] = (char) StrictMath.round(toLight(sample / 255.0) * WHITE);
    }
    return light;
  }

  private static byte[] samplesOfLight() {
    byte[] samples = new byte[WHITE + 1];
    for (int value = 0; value <= WHITE; value++) {
      samples[value] = (byte) StrictMath.round(toSample(value / (double) WHITE) * 255);
    }
    return samples;
  }

  private static double toLight(double sample) {
    return sample <= 0.04045 ? sample / 12.92 : StrictMath.pow((sample + 0.055) / 1.055, 2.4);
  }

  private static double toSample(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
  }
}
