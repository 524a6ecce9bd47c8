package org.bulletin.images;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A colour profile that is three curves and a matrix, as those of cameras, phones and screens are
 * (ICC.1:2022, section 8.3.3), or one curve for greys. Computed here rather than by the JDK's
 * colour management, whose rounding belongs to its version.
 */
final class ColourProfile {

  /** From the profile connection space, XYZ under D50, to the light of sRGB. */
  private static final double[] XYZ_TO_SRGB = {
    3.1338561, -1.6168667, -0.4906146,
    -0.9787684, 1.9161415, 0.0334540,
    0.0719453, -0.2289914, 1.4052427
  };

  private static final double NO_DIFFERENCE = 0.002;

  private final char[][] curves;
  private final double[] matrix;

  private ColourProfile(char[][] curves, double[] matrix) {
    this.curves = curves;
    this.matrix = matrix;
  }

  /**
   * Returns a profile, or empty where it is none of these. Then the samples count as sRGB, which is
   * what browsers take them for.
   */
  static Optional<ColourProfile> parse(byte[] profile) {
    try {
      ImageBytes bytes = new ImageBytes(profile);
      if (bytes.has("GRAY", 16)) {
        char[] curve = curve(bytes, "kTRC");
        return Optional.of(new ColourProfile(new char[][] {curve, curve, curve}, identity()));
      }
      if (!bytes.has("RGB ", 16) || !bytes.has("XYZ ", 20)) {
        return Optional.empty();
      }
      char[][] curves = {curve(bytes, "rTRC"), curve(bytes, "gTRC"), curve(bytes, "bTRC")};
      double[] toXyz = new double[9];
      String[] columns = {"rXYZ", "gXYZ", "bXYZ"};
      for (int column = 0; column < 3; column++) {
        ImageBytes tag = tag(bytes, columns[column]);
        for (int row = 0; row < 3; row++) {
          toXyz[3 * row + column] = fixed(tag, 8 + 4 * row);
        }
      }
      return Optional.of(new ColourProfile(curves, product(XYZ_TO_SRGB, toXyz)));
    } catch (BrokenImage malformed) {
      return Optional.empty();
    }
  }

  /** Returns the light of each of 256 samples of a channel, from 0 to 65535. */
  char[] light(int channel) {
    return curves[channel].clone();
  }

  /** Returns the matrix from the profile's light to that of sRGB, or empty where they are alike. */
  Optional<double[]> toSrgb() {
    double[] identity = identity();
    for (int i = 0; i < 9; i++) {
      if (Math.abs(matrix[i] - identity[i]) > NO_DIFFERENCE) {
        return Optional.of(matrix.clone());
      }
    }
    return Optional.empty();
  }

  private static double[] identity() {
    return new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < 3; i++) {
          product[3 * row + column] += one[3 * row + i] * other[3 * i + column];
        }
      }
    }
    return product;
  }

  private static ImageBytes tag(ImageBytes profile, String name) throws BrokenImage {
    long count = Math.min(profile.bigEndian32(128), 100);
    for (int i = 0; i < count; i++) {
      int entry = 132 + 12 * i;
      if (profile.has(name, entry)) {
        long start = Math.min(profile.bigEndian32(entry + 4), profile.length());
        return profile.part((int) start, start + profile.bigEndian32(entry + 8));
      }
    }
    throw BrokenImage.damaged();
  }

  private static char[] curve(ImageBytes profile, String name) throws BrokenImage {
    ImageBytes tag = tag(profile, name);
    char[] light = new char[256];
    for (int sample = 0; sample < 256; sample++) {
      double value = tag.has("para", 0) ? function(tag, sample) : table(tag, sample);
      light[sample] = (char) StrictMath.round(Math.min(1, Math.max(0, value)) * Srgb.WHITE);
    }
    return light;
  }

  /** ICC.1:2022, section 10.18: a function of one of five kinds. */
  private static double function(ImageBytes tag, int sample) throws BrokenImage {
    double x = sample / 255.0;
    int kind = tag.bigEndian16(8);
    int[] counts = {1, 3, 4, 5, 7};
    if (kind >= counts.length) {
      throw BrokenImage.damaged();
    }
    double[] p = new double[7];
    for (int i = 0; i < counts[kind]; i++) {
      p[i] = fixed(tag, 12 + 4 * i);
    }
    double power = kind == 0 ? x : Math.max(0, p[1] * x + p[2]);
    double curved = StrictMath.pow(power, p[0]);
    boolean start = p[1] != 0 && x < -p[2] / p[1];
    return switch (kind) {
      case 0 -> curved;
      case 1 -> start ? 0 : curved;
      case 2 -> (start ? 0 : curved) + p[3];
      case 3 -> x < p[4] ? p[3] * x : curved;
      default -> x < p[4] ? p[3] * x + p[6] : curved + p[5];
    };
  }

  /** ICC.1:2022, section 10.6: nothing, an exponent, or values to interpolate between. */
  private static double table(ImageBytes tag, int sample) throws BrokenImage {
    OptionalInt count = count(tag);
    double x = sample / 255.0;
    if (count.isEmpty()) {
      throw BrokenImage.damaged();
    }
    int entries = count.getAsInt();
    if (entries == 0) {
      return x;
    }
    if (entries == 1) {
      return StrictMath.pow(x, tag.bigEndian16(12) / 256.0);
    }
    double place = x * (entries - 1);
    int below = Math.min((int) place, entries - 2);
    double low = tag.bigEndian16(12 + 2 * below) / 65535.0;
    double high = tag.bigEndian16(14 + 2 * below) / 65535.0;
    return low + (high - low) * (place - below);
  }

  private static OptionalInt count(ImageBytes tag) throws BrokenImage {
    long count = tag.bigEndian32(8);
    return tag.has("curv", 0) && count <= tag.length()
        ? OptionalInt.of((int) count)
        : OptionalInt.empty();
  }

  /** An s15Fixed16Number. */
  private static double fixed(ImageBytes tag, int position) throws BrokenImage {
    return (int) tag.bigEndian32(position) / 65536.0;
  }
}
