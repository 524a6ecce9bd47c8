package org.bulletin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change in any file of the theme shows in every page that the file has part in. */
class ThemeChangesTest {

  private static final Path THEME = Path.of("templates");

  @TempDir Path folder;

  @Test
  void aChangeInATemplateShowsInEveryPageThatItHasPartIn() throws IOException {
    SortedMap<String, String> marked = marked();
    TestBulletin fresh = bulletin("fresh");
    marked.forEach((file, text) -> fresh.bytes(file, text.getBytes(UTF_8)));
    SortedMap<String, byte[]> expected = fresh.generate().files();
    TestBulletin lived = bulletin("lived");
    lived.generate().summary();

    for (Map.Entry<String, String> file : marked.entrySet()) {
      lived.bytes(file.getKey(), file.getValue().getBytes(UTF_8));
      SortedMap<String, byte[]> after = lived.generate().files();
      assertThat(showing(mark(file.getKey()), after))
          .as(file.getKey())
          .isNotEmpty()
          .isEqualTo(showing(mark(file.getKey()), expected));
    }
    SortedMap<String, byte[]> last = lived.generate().files();

    assertThat(last.keySet()).isEqualTo(expected.keySet());
    expected.forEach((page, bytes) -> assertThat(last.get(page)).as(page).isEqualTo(bytes));
  }

  /** Returns the theme's templates by their names, each with a mark of its own. */
  private static SortedMap<String, String> marked() throws IOException {
    SortedMap<String, String> marked = new TreeMap<>();
    try (Stream<Path> files = Files.walk(THEME)) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.ftl[hx]?")).toList()) {
        String name = "templates/" + THEME.relativize(file).toString().replace('\\', '/');
        marked.put(name, marked(Files.readString(file), mark(name)));
      }
    }
    return marked;
  }

  private static String mark(String name) {
    return "marked-" + name.replaceAll("\\W", "-") + ".";
  }

  /** Returns the pages that show a text. */
  private static List<String> showing(String text, SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> new String(file.getValue(), UTF_8).contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** In every macro, or else at its end. */
  private static String marked(String template, String mark) {
    String inMacros = template.replaceAll("(?m)^(<#macro .*>)$", "$1" + mark);
    return inMacros.equals(template) ? template + mark : inMacros;
  }

  private TestBulletin bulletin(String name) {
    TestBulletin bulletin =
        TestBulletin.in(folder.resolve(name))
            .with(
                """
                === bulletin.yaml
                page-size: 2
                cards: false
                news-sitemap: true
                glossary: {FAMa: {fr: Forces armées maliennes}}
                %s
                === pages/contact.fr.md
                ---
                title: Contact
                ---
                Texte.
                === articles/a.fr.md
                ---
                title: Un titre
                date: 2025-05-31
                rubric: operations
                region: gao
                lead: Un chapô.
                quote: Une phrase
                source: Une source
                image: {src: /media/a.jpg, alt: Une vue}
                aliases: [ancien]
                corrections: [{date: 2025-06-01, text: Une erreur.}]
                ---
                Texte.
                """
                    .formatted(TestBulletin.BULLETIN_YAML))
            .bytes("content/media/a.jpg", TestPhoto.jpeg(90, 60).bytes());
    for (int day = 1; day < 7; day++) {
      bulletin.withArticle("b" + day, "2025-05-0" + day, "Titre " + day, "Texte.");
    }
    return bulletin;
  }
}
