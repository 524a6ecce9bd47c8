package org.bulletin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bulletin.build.PreviewReader.Reading;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.pages.Page;
import org.bulletin.pages.SitePages;
import org.bulletin.template.TemplateFailure;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any edit, what a preview made before and after is what one that begins then would make:
 * whether it looks at all files again or only at those that it is told of.
 */
class EditsTest {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
  private static final String PONT = "articles/2025/04/pont.fr.md";
  private static final String BRIDGE = "articles/2025/04/pont.en.md";
  private static final String ROUTE = "articles/2025/05/route.fr.md";
  private static final String FAIR = "articles/2025/05/foire.fr.md";

  @TempDir Path folder;

  @Test
  void eachKindOfEdit() throws IOException {
    try (Edited site = new Edited()) {
      site.write(PONT, "Le pont", "", "Le pont est ouvert.\n\n## Suite\n\nx");
      site.write(ROUTE, "La route", "", "Voir [le pont](../04/pont.fr.md#suite) et [lui](pont).");
      site.write(FAIR, "La foire", "", "[Route](route), [dehors](https://a.example/).");
      site.write("pages/propos.fr.md", "À propos", "", "[Le pont](pont)");
      assertThat(site.read()).isEmpty();
      assertThat(site.page("/fr/2025/04/la-route/")).contains("\"../le-pont/#suite\"");

      site.write(PONT, "Le pont", "", "Un autre texte.\n\n## Suite\n\nx");
      assertThat(site.read()).isEmpty();
      assertThat(site.page("/fr/2025/04/le-pont/")).contains("Un autre texte.");

      site.write(PONT, "Un pont", "", "Un autre texte.\n\n## Suite\n\nx");
      assertThat(site.read()).isEmpty();
      assertThat(site.page("/fr/2025/04/la-route/")).contains("\"../un-pont/#suite\"");

      site.write(PONT, "Un pont", "", "Un autre texte.\n\n## Fin\n\nx");
      assertThat(site.read()).hasSize(1);
      site.write(PONT, "Un pont", "slug: a\n", "Un autre texte.\n\n## Suite\n\nx");
      assertThat(site.read()).isEmpty();

      site.replace(PONT, "lead: Un chapô.", "lead: Un autre chapô.");
      site.read();
      site.replace(PONT, "date: 2025-04-13", "date: 2025-05-30");
      site.read();
      site.replace(PONT, "rubric: operations", "rubric: [cooperation, notes]");
      site.read();
      site.replace(PONT, "region: gao", "region: anefis");
      site.read();
      assertThat(site.page("/fr/regions/kidal/")).contains("Un pont");

      site.write(BRIDGE, "The bridge", "", "It is open.");
      site.read();
      assertThat(site.page("/en/")).contains("The bridge").doesNotContain("Un pont");
      site.write("articles/2025/05/road.en.md", "The road", "", "[Bridge](pont) [r](route)");
      site.read();
      assertThat(site.page("/en/2025/04/the-road/")).contains("the-bridge/\"");
      site.delete(BRIDGE);
      site.read();
      assertThat(site.page("/en/")).contains("Un pont");

      site.delete(PONT);
      assertThat(site.read()).hasSizeGreaterThan(2);
      site.write("articles/pont.fr.md", "Un pont", "", "x\n\n## Suite\n");
      site.read();
      site.write(PONT, "Le pont", "", "x");
      assertThat(site.read()).isNotEmpty();
      site.delete("articles/pont.fr.md");
      site.read();
      site.rename(FAIR, "articles/2025/05/la-foire.fr.md");
      site.read();

      site.write(PONT, "Le pont", "status: draft\n", "x\n\n## Suite\n");
      assertThat(site.read()).isNotEmpty();
      site.write(PONT, "Le pont", "publish: 2025-06-02\n", "x\n\n## Suite\n");
      assertThat(site.read()).isNotEmpty();
      site.now = Instant.parse("2025-06-03T12:00:00Z");
      assertThat(site.read()).isEmpty();
      site.write(PONT, "Le pont", "expires: 2025-06-04\naliases: [vieux]\n", "x\n\n## Suite\n");
      assertThat(site.read()).isEmpty();
      site.now = Instant.parse("2025-06-05T12:00:00Z");
      assertThat(site.read()).isNotEmpty();

      site.bytes(ROUTE, "---\ntitle: [\n");
      assertThat(site.read()).isNotEmpty();
      site.bytes("bulletin.yaml", TestBulletin.BULLETIN_YAML.replace("Kidal", "Kidal!"));
      site.read();
    }
  }

  @Test
  void editsOfFoldersMediaTemplatesAndDeclarations() throws IOException {
    try (Edited site = new Edited()) {
      site.write(PONT, "Le pont", "", "![i](/media/pont.png) [d](/media/notes.txt)");
      site.write(ROUTE, "La route", "", "[Le pont](pont)");
      assertThat(site.read()).hasSize(2);

      site.bytes("media/pont.png", TestPhoto.png(60, 40).bytes());
      site.bytes("media/notes.txt", "a");
      assertThat(site.read()).isEmpty();
      site.bytes("media/pont.png", TestPhoto.png(90, 40).bytes());
      site.bytes("media/notes.txt", "a longer text");
      assertThat(site.read()).isEmpty();
      assertThat(site.page("/fr/2025/04/le-pont/")).contains("13");
      site.delete("media/notes.txt");
      assertThat(site.read()).hasSize(1);

      site.rename("media", "bilder");
      site.rename("articles/2025/05", "articles/2025/06");
      assertThat(site.read()).hasSize(2);
      site.rename("bilder", "media");
      site.write("articles/2026/01/neu.fr.md", "Neuf", "", "[a](route)");
      site.bytes("media/notes.txt", "a");
      assertThat(site.read()).isEmpty();
      assertThat(site.page("/fr/2025/04/neuf/")).contains("la-route");
      site.rename("articles/2026", "x");
      site.bytes("articles/2026", "a file now");
      site.read();
      site.delete("articles/2026");
      site.rename("x", "articles/2026");
      site.read();

      site.bytes("articles/faux.fr.MD", "x");
      site.bytes("articles/faux.md", "x");
      site.bytes("articles/.caché.fr.md", "x");
      assertThat(site.read()).hasSize(3);
      site.write(PONT, "Le pont", "", "x");
      assertThat(site.read()).hasSize(3);
      site.delete("articles/faux.fr.MD");
      site.delete("articles/faux.md");
      site.read();

      site.bulletin.bytes("templates/article.ftlh", "<p>${page.article.title}".getBytes(UTF_8));
      site.read();
      assertThat(site.page("/fr/2025/04/neuf/")).isEqualTo("<p>Neuf");
      site.bytes("bulletin.yaml", TestBulletin.BULLETIN_YAML.replace("Kidal", "Kidal!"));
      site.write(PONT, "Un pont", "", "x");
      site.read();
      site.bytes("bulletin.yaml", TestBulletin.BULLETIN_YAML + "glossary: {OMS: x}\n");
      site.read();
    }
  }

  @Test
  void whereThereAreLinksAChangeMayChangeOtherFiles() throws IOException {
    try (Edited site = new Edited()) {
      site.write(PONT, "Le pont", "", "x");
      Files.createSymbolicLink(
          site.bulletin.content().resolve("articles/lien.fr.md"),
          site.bulletin.content().resolve(PONT));
      site.tell(site.bulletin.content().resolve("articles/lien.fr.md"));
      site.read();
      site.write(PONT, "Un pont", "", "Un autre texte.");
      site.read();
      assertThat(site.pages).doesNotContainKey("/fr/2025/04/le-pont/");
      site.delete("articles/lien.fr.md");
      site.read();
      site.write(PONT, "Deux ponts", "", "Un autre texte.");
      assertThat(site.read()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyEdits(long seed) throws IOException {
    Random random = new Random(seed);
    try (Edited site = new Edited()) {
      site.bytes("media/pont.png", TestPhoto.png(60, 40).bytes());
      for (int i = 0; i < 8; i++) {
        site.random(random);
      }
      for (int i = 0; i < 25; i++) {
        site.random(random);
        site.read();
      }
    }
  }

  /** A bulletin, one preview that has seen every edit, and one after each that has seen none. */
  private final class Edited implements AutoCloseable {

    private final TestBulletin bulletin = TestBulletin.in(folder);
    private final PreviewReader seasoned = new PreviewReader(bulletin.options());
    private final PreviewReader told = new PreviewReader(bulletin.options());
    private final Set<Path> changed = new HashSet<>();
    private Instant now = NOW;
    private Map<String, String> pages = Map.of();

    List<Diagnostic> read() {
      Diagnostics found = new Diagnostics();
      pages = pages(seasoned, Optional.empty(), found);
      Diagnostics foundToo = new Diagnostics();
      assertThat(pages(told, Optional.of(Set.copyOf(changed)), foundToo)).isEqualTo(pages);
      assertThat(foundToo.sorted()).isEqualTo(found.sorted());
      changed.clear();
      try (PreviewReader fresh = new PreviewReader(withoutCache())) {
        Diagnostics expected = new Diagnostics();
        assertThat(pages).isEqualTo(pages(fresh, Optional.empty(), expected));
        assertThat(found.sorted()).isEqualTo(expected.sorted());
      }
      return found.sorted();
    }

    private BuildOptions withoutCache() {
      BuildOptions given = bulletin.options();
      return new BuildOptions(
          given.content(),
          given.templates(),
          given.output(),
          Optional.empty(),
          given.now(),
          given.strict(),
          given.threads());
    }

    private Map<String, String> pages(
        PreviewReader reader, Optional<Set<Path>> paths, Diagnostics diagnostics) {
      Reading reading = reader.read(paths, now, Optional.empty(), diagnostics).orElseThrow();
      Snapshot snapshot =
          new Snapshot(
              1,
              reading.assembly(),
              reading.theme(),
              Set.of(),
              reading.content(),
              Optional.empty(),
              diagnostics);
      Map<String, String> rendered = new TreeMap<>();
      for (Page page :
          new SitePages(
                  reading.site(),
                  SiteRenderer.texts(reading.site().bulletin(), reading.theme(), new Diagnostics()),
                  Map.of())
              .all()) {
        rendered.put(page.path().value(), text(snapshot, snapshot.page(page.path()).orElseThrow()));
      }
      rendered.put("drafts", new TreeSet<>(reading.content().drafts()).toString());
      rendered.put(
          "translations",
          reading.translations().urgentFirst().stream()
              .map(one -> one.id() + " " + one.published() + " " + one.states())
              .toList()
              .toString());
      rendered.put(
          "held back", reading.site().heldBack() + " " + new TreeMap<>(reading.site().previewed()));
      rendered.put("media", reading.site().attachments() + " " + reading.site().images());
      return rendered;
    }

    String page(String path) {
      return Optional.ofNullable(pages.get(path)).orElseThrow();
    }

    void write(String file, String title, String keys, String text) {
      String article =
          TestBulletin.article("x", "2025-04-13", title, text)
              .replaceFirst("=== .*\n", "")
              .replace("lead:", keys + "lead:");
      bytes(
          file,
          file.startsWith("pages/")
              ? article.replaceAll("(?m)^(date|rubric|region): .*\n", "")
              : article);
    }

    void bytes(String file, String text) {
      bytes(file, text.getBytes(UTF_8));
    }

    void bytes(String file, byte[] bytes) {
      tell(bulletin.content().resolve(file));
      bulletin.bytes("content/" + file, bytes);
    }

    /** Of a file in a new folder the watch need not tell more than the folder. */
    private void tell(Path file) {
      Path first = file;
      while (Files.notExists(first.resolveSibling("."))) {
        first = first.resolveSibling("").normalize();
      }
      changed.add(first);
    }

    void replace(String file, String old, String replacement) throws IOException {
      String text = Files.readString(bulletin.content().resolve(file));
      assertThat(text).contains(old);
      bytes(file, text.replace(old, replacement));
    }

    void delete(String file) throws IOException {
      tell(bulletin.content().resolve(file));
      Files.deleteIfExists(bulletin.content().resolve(file));
    }

    void rename(String file, String other) throws IOException {
      tell(bulletin.content().resolve(file));
      tell(bulletin.content().resolve(other));
      Files.move(bulletin.content().resolve(file), bulletin.content().resolve(other));
    }

    /** Few names and titles, so that they get into each other's way. */
    void random(Random random) throws IOException {
      String name = "articles/" + of(random, "", "2025/") + of(random, "a", "b", "c", "d", "e");
      String file = of(random, name, name, name, "pages/" + of(random, "a", "p"));
      String target = file + of(random, ".fr.md", ".en.md");
      if (random.nextInt(6) == 0) {
        delete(target);
        return;
      }
      if (random.nextInt(12) == 0) {
        now = now.plusSeconds(86_400);
      }
      List<String> text = new ArrayList<>(List.of(of(random, "## Un\n", "## Deux\n", "x\n")));
      for (int i = random.nextInt(4); i > 0; i--) {
        text.add(
            of(
                random,
                "[i](a)",
                "[i](b#un)",
                "[i](c.fr.md)",
                "[i](2025/d.en.md#deux)",
                "[i](../p)",
                "[i](p)",
                "[i](#un)",
                "[i](/fr/2025/04/un/)",
                "[i](https://a.example/)",
                "[i](/media/pont.png)",
                "![i](/media/pont.png)"));
      }
      String keys =
          of(random, "", "", "", "status: draft\n", "publish: 2025-06-02\n", "slug: un\n")
              + of(random, "", "", "aliases: [vieux]\n", "aliases: [/fr/2025/04/un.html]\n")
              + of(random, "", "", "", "id: a\n", "expires: 2025-06-03\n");
      write(target, of(random, "Un", "Deux", "Trois", "["), keys, String.join("\n", text));
    }

    private String of(Random random, String... some) {
      return some[random.nextInt(some.length)];
    }

    @Override
    public void close() {
      seasoned.close();
      told.close();
    }
  }

  private static String text(Snapshot snapshot, Page page) {
    try {
      return new String(snapshot.render(page), UTF_8);
    } catch (TemplateFailure failure) {
      throw new AssertionError(failure);
    }
  }
}
