package org.bulletin.bench.detectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A piece of text of the corpus.
 *
 * @param language that of the file that it stands in
 * @param same whether it stands in the article's other version too, word for word
 */
public record Passage(String article, String language, boolean same, String text) {

  /** The check looks at no more, so that all see the same. */
  private static final int ENOUGH = 300;

  String start() {
    return text.substring(0, Math.min(ENOUGH, text.length()));
  }

  int words() {
    return text.strip().split("\\s+").length;
  }

  String line() {
    return String.join("\t", article, language, String.valueOf(same), text);
  }

  static List<Passage> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t"))
        .map(parts -> new Passage(parts[0], parts[1], Boolean.parseBoolean(parts[2]), parts[3]))
        .toList();
  }
}
