package org.bulletin.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Makes pictures of pages small: the colours that most pixels have, at one byte a pixel. */
final class FewColours {

  private static final int MOST = 256;

  private FewColours() {}

  /** Writes a PNG anew with at most 256 colours, each pixel in the nearest of them. */
  static void reduce(Path png) throws IOException {
    BufferedImage picture = Objects.requireNonNull(ImageIO.read(png.toFile()));
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    List<Integer> palette = palette(counts);
    Map<Integer, Integer> nearest = new HashMap<>();
    BufferedImage reduced =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], colour -> nearest(colour, palette));
      reduced.getRaster().setSample(i % width, i / width, 0, index);
    }
    ImageIO.write(reduced, "png", png.toFile());
  }

  /** Returns the most frequent colours, no two of which differ by a hair. */
  private static List<Integer> palette(Map<Integer, Integer> counts) {
    Map<Integer, Integer> kinds = new HashMap<>();
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(colour -> kinds.putIfAbsent(colour & 0xF0F0F0, colour) == null)
        .limit(MOST)
        .toList();
  }

  private static IndexColorModel model(List<Integer> palette) {
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int nearest(int colour, List<Integer> palette) {
    return IntStream.range(0, palette.size())
        .boxed()
        .min(Comparator.comparingInt(index -> distance(colour, palette.get(index))))
        .orElseThrow();
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      distance += difference * difference;
    }
    return distance;
  }
}
