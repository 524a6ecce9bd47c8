package org.bulletin.cards;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The theme's light colours, and the steps between two of them along the edge of a shape. */
final class Palette {

  static final Color PAPER = new Color(0xfcfbf8);
  static final Color SAND = new Color(0xf2eee5);
  static final Color RULE = new Color(0xd8d2c5);
  static final Color INK = new Color(0x161d2e);
  static final Color SOFT = new Color(0x545a69);
  static final Color ACCENT = new Color(0x9c3510);

  private static final int STEPS = 15;

  private final List<Integer> colours = new ArrayList<>();
  private final Map<Integer, Integer> nearest = new HashMap<>();

  Palette() {
    colours.add(rgb(PAPER));
    colours.add(rgb(SAND));
    colours.add(rgb(RULE));
    addSteps(PAPER, INK);
    addSteps(PAPER, SOFT);
    addSteps(PAPER, ACCENT);
    addSteps(SAND, INK);
    addSteps(SAND, SOFT);
    addSteps(INK, ACCENT);
  }

  /** Returns the colours as {@code 0xRRGGBB}, at most 256. */
  List<Integer> colours() {
    return List.copyOf(colours);
  }

  /** Returns the number of the nearest colour for each pixel, {@code 0xRRGGBB}. */
  byte[] reduce(int[] pixels) {
    byte[] reduced = new byte[pixels.length];
    int last = colours.get(0);
    byte number = 0;
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      if (pixel != last) {
        last = pixel;
        number = nearest.computeIfAbsent(pixel, this::search).byteValue();
      }
      reduced[i] = number;
    }
    return reduced;
  }

  private void addSteps(Color ground, Color colour) {
    for (int step = 1; step <= STEPS; step++) {
      int red = between(ground.getRed(), colour.getRed(), step);
      int green = between(ground.getGreen(), colour.getGreen(), step);
      int blue = between(ground.getBlue(), colour.getBlue(), step);
      colours.add((red << 16) | (green << 8) | blue);
    }
  }

  private static int between(int from, int to, int step) {
    return (from * (STEPS - step) + to * step + STEPS / 2) / STEPS;
  }

  private int search(int pixel) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      best = distance(colours.get(i), pixel) < distance(colours.get(best), pixel) ? i : best;
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }

  private static int rgb(Color colour) {
    return colour.getRGB() & 0xFFFFFF;
  }
}
