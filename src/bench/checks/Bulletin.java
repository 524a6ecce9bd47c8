import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A bulletin with pairs as its articles. */
final class Bulletin {

  private Bulletin() {}

  /** Writes it into a folder: settings, and every pair as two articles. */
  static void write(Path content, List<Pair> pairs) throws IOException {
    Files.createDirectories(content.resolve("articles"));
    List<String> lines = new ArrayList<>();
    lines.add("title: {fr: Documents, en: Documents}");
    lines.add("tagline: {fr: Textes en deux langues, en: Texts in two languages}");
    lines.add("url: https://documents.example/");
    lines.add("id: documents-in-two-languages");
    lines.add("languages: [fr, en]");
    lines.add("timezone: Africa/Bamako");
    lines.add("cards: false");
    lines.add("rubrics:");
    for (Source source : Source.ALL) {
      lines.add(
          "  "
              + source.name()
              + ": {name: {fr: "
              + source.name()
              + ", en: "
              + source.name()
              + "}, region: optional}");
    }
    // As a bulletin declares the places and organisations that it reports on.
    lines.add("regions:");
    for (String town : Kinds.PLACES) {
      String key = town.toLowerCase(Locale.ROOT);
      lines.add("  " + key + ": {fr: " + town + ", en: " + town + "}");
    }
    lines.add("glossary:");
    lines.add("  MINUSMA:");
    lines.add("    fr: Mission des Nations unies au Mali");
    lines.add("    en: United Nations mission in Mali");
    Files.writeString(content.resolve("bulletin.yaml"), String.join("\n", lines) + "\n");
    for (Pair pair : pairs) {
      article(content, pair, new Draft(french(pair)), new Draft(english(pair)));
    }
    Files.createDirectories(content.resolve("media"));
    ImageIO.write(
        new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB),
        "jpg",
        content.resolve("media/photo.jpg").toFile());
  }

  /** Writes one pair in place of what stands there. */
  static void article(Path content, Pair pair, Draft french, Draft english) throws IOException {
    Files.writeString(file(content, pair, "fr"), french.text());
    Files.writeString(file(content, pair, "en"), english.text());
  }

  static String french(Pair pair) {
    return Markdown.article(pair, pair.french(), true);
  }

  static String english(Pair pair) {
    return Markdown.article(pair, pair.english(), false);
  }

  private static Path file(Path content, Pair pair, String language) {
    return content.resolve("articles").resolve(pair.name() + "." + language + ".md");
  }
}
