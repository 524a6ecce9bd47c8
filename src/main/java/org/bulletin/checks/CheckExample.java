package org.bulletin.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check finds, and the same mended. In its file each text follows a line that says whether
 * it is wrong or right, and what it is:
 *
 * <pre>
 * ## wrong fr
 * ---
 * event-date: 2025-04-13
 * ---
 * The text of an article in French, with what its front matter is to say.
 * ## wrong en
 * ## wrong fr another-article
 * ## wrong bulletin.yaml
 * ## right fr
 * </pre>
 */
public record CheckExample(List<Text> texts) {

  private static final Pattern HEAD =
      Pattern.compile("(?m)^## (wrong|right) ([a-z.]+)(?: ([a-z-]+))?\n");

  public CheckExample {
    texts = List.copyOf(texts);
  }

  /**
   * A text of an example.
   *
   * @param wrong whether it belongs to what the check finds
   * @param kind a language's tag, or {@code bulletin.yaml} for what the bulletin declares, or
   *     {@code media} for names of files, those of photos with where they were taken
   * @param article the article's identity
   * @param words what stands in the file
   */
  public record Text(boolean wrong, String kind, String article, String words) {}

  /** Returns a check's example. */
  public static CheckExample of(Check check) {
    String file = "examples/" + check.code().orElseThrow() + ".md";
    try (InputStream in =
        Objects.requireNonNull(CheckExample.class.getResourceAsStream(file), file)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CheckExample parse(String file) {
    List<Text> texts = new ArrayList<>();
    Matcher head = HEAD.matcher(file);
    boolean found = head.find();
    while (found) {
      boolean wrong = head.group(1).equals("wrong");
      String kind = head.group(2);
      String article = Objects.requireNonNullElse(head.group(3), "example");
      int start = head.end();
      found = head.find();
      String words = file.substring(start, found ? head.start() : file.length());
      texts.add(new Text(wrong, kind, article, words.strip() + "\n"));
    }
    return new CheckExample(texts);
  }
}
