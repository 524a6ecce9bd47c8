package org.bulletin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
import org.bulletin.checks.Check;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Severity;

/**
 * A bulletin in a folder of its own. Its files stand in one text, each after a line {@code ===
 * path}:
 *
 * <pre>{@code
 * TestBulletin bulletin = TestBulletin.in(folder).with("""
 *     === articles/a.fr.md
 *     ---
 *     title: Un titre
 *     ---
 *     Le texte.
 *     """);
 * assertThat(bulletin.generate().page("/fr/")).contains("Un titre");
 * }</pre>
 *
 * <p>Paths are relative to {@code content/}; those that begin with {@code templates/} are the
 * editor's own templates. {@code bulletin.yaml} is {@link #BULLETIN_YAML} unless the text has one.
 */
public final class TestBulletin {

  /**
   * French and English; rubrics operations (regions optional: no) and cooperation; Kidal with
   * Anéfis in it.
   */
  public static final String BULLETIN_YAML =
      """
      title: {fr: Bulletin Sécurité, en: Security Bulletin}
      url: https://bulletin.example/base/
      languages: [fr, en]
      timezone: Africa/Bamako
      rubrics:
        operations: {fr: Opérations, en: Operations}
        cooperation: {name: {fr: Coopération, en: Cooperation}, featured: true}
        notes: {name: {fr: Notes, en: Notes}, region: optional}
      regions:
        gao: {name: {fr: Gao, en: Gao}, code: ML-7, at: [16.27, -0.05]}
        kidal: {fr: Kidal, en: Kidal}
        anefis: {name: {fr: Anéfis, en: Anefis}, in: kidal}
      """;

  private final Path folder;
  private final Instant now;
  private final int threads;
  private final boolean strict;

  private TestBulletin(Path folder, Instant now, int threads, boolean strict) {
    this.folder = folder;
    this.now = now;
    this.threads = threads;
    this.strict = strict;
  }

  /** Returns a bulletin in a folder, with nothing but {@link #BULLETIN_YAML}. */
  public static TestBulletin in(Path folder) {
    TestBulletin bulletin =
        new TestBulletin(folder, Instant.parse("2025-06-01T12:00:00Z"), 2, false);
    return bulletin.file("content/bulletin.yaml", BULLETIN_YAML);
  }

  /** Writes the files of a text. */
  public TestBulletin with(String files) {
    for (String part : files.split("(?m)^=== ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        String path = part.substring(0, end).strip();
        String root = path.startsWith("templates/") ? "" : "content/";
        file(root + path, part.substring(end + 1));
      }
    }
    return this;
  }

  /** Writes an article that lacks nothing, in French: its title and its text are given. */
  public TestBulletin withArticle(String stem, String date, String title, String body) {
    return with(article(stem + ".fr.md", date, title, body));
  }

  /** Writes the article {@code /fr/2025/04/image/} with a picture and an attachment. */
  public TestBulletin withPictureAndAttachment() {
    return bytes("content/media/pont.png", TestPhoto.png(600, 400).bytes())
        .bytes("content/media/rapport.csv", "a,b".getBytes(StandardCharsets.UTF_8))
        .withArticle(
            "bild",
            "2025-04-14",
            "Image",
            "![Le pont](/media/pont.png) [données](/media/rapport.csv)");
  }

  /** Returns a complete article as {@link #with} takes it; {@code name} is the file's. */
  public static String article(String name, String date, String title, String body) {
    return """
        === articles/%s
        ---
        title: %s
        date: %s
        rubric: operations
        region: gao
        lead: Un chapô.
        ---
        %s
        """
        .formatted(name, title, date, body);
  }

  public TestBulletin bytes(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
      Files.write(file, bytes);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private TestBulletin file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestBulletin at(String instant) {
    return new TestBulletin(folder, Instant.parse(instant), threads, strict);
  }

  public TestBulletin onThreads(int number) {
    return new TestBulletin(folder, now, number, strict);
  }

  public TestBulletin strict() {
    return new TestBulletin(folder, now, threads, true);
  }

  public Path content() {
    return folder.resolve("content");
  }

  public Path output() {
    return folder.resolve("output");
  }

  public Path cache() {
    return folder.resolve("cache");
  }

  public TestBuild generate() {
    return new TestBuild(options(), engine().generate());
  }

  /**
   * Checks the bulletin. Most articles of tests are in one language; that they are not translated
   * is left out.
   */
  public TestBuild check() {
    return withoutUntranslated(engine().check());
  }

  /**
   * Checks what the texts say as {@link #check} does, and puts no site together of them, which
   * takes most of the time.
   */
  public TestBuild checkTexts() {
    return withoutUntranslated(engine().translations());
  }

  private TestBuild withoutUntranslated(BuildResult result) {
    List<Diagnostic> others =
        result.diagnostics().stream()
            .filter(
                one -> one.severity() != Severity.NOTE || one.rule() != Check.TRANSLATION_MISSING)
            .toList();
    return new TestBuild(
        options(),
        new BuildResult(
            others,
            result.messageLanguage(),
            result.failed(),
            result.translations(),
            result.summary()));
  }

  /** Checks the bulletin, and tells of each article that is not translated too. */
  public TestBuild checkTranslations() {
    return new TestBuild(options(), engine().check());
  }

  public BulletinEngine engine() {
    return new BulletinEngine(options(), Progress.NONE);
  }

  public BuildOptions options() {
    return new BuildOptions(
        content(),
        Optional.of(folder.resolve("templates")),
        output(),
        Optional.of(cache()),
        now,
        strict,
        threads);
  }
}
