package org.bulletin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bulletin.testing.TestBulletin.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.checks.Check;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are told of a build's findings. */
class MachineReportTest {

  private static final Diagnostic ABOUT_TWO_PLACES =
      Diagnostic.of(
              Severity.NOTE,
              Check.HEADING_SKIPPED,
              new SourceLocation("articles/a [1].fr.md", 7, 3, 5),
              "Bilan",
              4,
              3)
          .relating(List.of(new SourceLocation("articles/a [1].en.md", 8, 1, 4)));

  @TempDir Path folder;

  @Test
  void jsonTellsWhatTheTextTells() {
    assertThat(found().text(ReportFormat.JSON))
        .isEqualTo(
            """
            {
              "diagnostics": [
                {
                  "rule": "key-unknown",
                  "severity": "warning",
                  "file": "articles/pont.fr.md",
                  "line": 2,
                  "column": 1,
                  "length": 5,
                  "message": "`titre` is not a known key and has no effect",
                  "hints": [
                    "did you mean `title`?",
                    "the keys here are `title`"
                  ],
                  "related": []
                },
                {
                  "code": "BUL-042",
                  "rule": "heading-skipped",
                  "severity": "note",
                  "file": "articles/a [1].fr.md",
                  "line": 7,
                  "column": 3,
                  "length": 5,
                  "message": "the heading “Bilan” is of level 4, and there is none of level 3 above it",
                  "hints": [
                    "make it a heading of level 3"
                  ],
                  "related": [
                    {
                      "file": "articles/a [1].en.md",
                      "line": 8,
                      "column": 1,
                      "length": 4
                    }
                  ]
                }
              ],
              "errors": 0,
              "warnings": 1,
              "notes": 1
            }
            """);
  }

  @Test
  void workflowCommandsNameFilesFromTheRepositorysRoot() throws IOException {
    Files.createDirectories(folder.resolve(".git"));

    assertThat(found().text(ReportFormat.GITHUB))
        .isEqualTo(
            """
            ::warning file=site/content/articles/pont.fr.md,line=2,col=1,endColumn=6,title=key-unknown::`titre` is not a known key and has no effect%0Adid you mean `title`?%0Athe keys here are `title`
            ::notice file=site/content/articles/a [1].fr.md,line=7,col=3,endColumn=8,title=BUL-042%3A Skipped heading levels::the heading “Bilan” is of level 4, and there is none of level 3 above it%0Amake it a heading of level 3
            """);
  }

  @Test
  void workflowCommandsAreOneLineWhateverTheArticleSays() {
    Diagnostic nasty =
        Diagnostic.error(
            Problem.RUBRIC_UNDECLARED,
            new SourceLocation("articles/50%, a:b.fr.md", 1, 2, 0),
            "50 %\r\n::error::x");

    assertThat(report(nasty).text(ReportFormat.GITHUB).lines())
        .singleElement()
        .asString()
        .startsWith(
            "::error file=content/articles/50%25%2C a%3Ab.fr.md,line=1,col=2,title=rubric-undeclared::")
        .contains("`50 %25%0D%0A::error::x`");
  }

  @Test
  void sarifTellsEachKindOnceAndEachFinding() throws IOException {
    Files.createDirectories(folder.resolve(".git"));

    JsonObject run = run(found());

    assertThat(strings(run, "tool", "driver", "rules", "id"))
        .containsExactly("BUL-042", "key-unknown");
    assertThat(strings(run, "tool", "driver", "rules", "name"))
        .containsExactly("heading-skipped", "key-unknown");
    assertThat(strings(run, "results", "ruleId")).containsExactly("key-unknown", "BUL-042");
    assertThat(strings(run, "results", "ruleIndex")).containsExactly("1", "0");
    assertThat(strings(run, "results", "level")).containsExactly("warning", "note");
    assertThat(strings(run, "results", "message", "text").get(1))
        .isEqualTo(
            """
            the heading “Bilan” is of level 4, and there is none of level 3 above it
            make it a heading of level 3
            [articles/a \\[1\\].en.md:8](1)\
            """);
    assertThat(strings(run, "results", "locations", "physicalLocation", "artifactLocation", "uri"))
        .containsExactly(
            "site/content/articles/pont.fr.md", "site/content/articles/a%20%5B1%5D.fr.md");
    assertThat(strings(run, "results", "relatedLocations", "physicalLocation", "region"))
        .containsExactly("{\"startLine\":8,\"startColumn\":1,\"endColumn\":5}");
    assertThat(strings(run, "columnKind")).containsExactly("utf16CodeUnits");
    assertThat(strings(run, "tool", "driver", "rules", "help", "markdown"))
        .singleElement()
        .asString()
        .startsWith("## BUL-042: Skipped heading levels\n");
  }

  @Test
  void sarifObeysItsSchema() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);
    try (InputStream in = MachineReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      Schema schema = registry.getSchema(in);
      for (MachineReport report :
          List.of(found(), report(), ofABulletin("en"), ofABulletin("fr"))) {
        assertThat(
                schema.validate(
                    report.text(ReportFormat.SARIF),
                    InputFormat.JSON,
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true))))
            .isEmpty();
      }
      assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void aFindingThatMovesKeepsItsFingerprint() throws IOException {
    Diagnostic moved =
        Diagnostic.of(
            Severity.NOTE,
            Check.HEADING_SKIPPED,
            new SourceLocation("articles/a [1].fr.md", 70, 3, 5),
            "Bilan",
            4,
            3);

    List<String> before = strings(run(report(ABOUT_TWO_PLACES)), "results", "partialFingerprints");

    assertThat(strings(run(report(moved)), "results", "partialFingerprints")).isEqualTo(before);
    assertThat(strings(run(report(ABOUT_TWO_PLACES, moved)), "results", "partialFingerprints"))
        .startsWith(before.get(0))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aReportIsInTheEditorsLanguage(String language) {
    String told = language.equals("fr") ? "l’intertitre « Les victimes »" : "the heading “Les";

    for (ReportFormat format : ReportFormat.values()) {
      assertThat(ofABulletin(language).text(format)).as("%s", format).contains(told);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPathOfTheMachineIsTold(ReportFormat format) {
    Diagnostic elsewhere =
        Diagnostic.error(
            Problem.OUTPUT_FOREIGN_FILE, SourceLocation.of("/srv/secret/www"), "a folder");

    if (format != ReportFormat.JSON) {
      assertThat(report(elsewhere).text(format)).contains("www").doesNotContain("secret");
    }
    assertThat(found().text(format)).doesNotContain(folder.toString());
  }

  @Test
  void filesAreNamedFromTheRepositoryElseFromTheFolderAroundTheContent() throws IOException {
    Path content = folder.resolve("site/../content");
    Repository loose = new Repository(content, Optional.empty());
    assertThat(loose.path("bulletin.yaml")).isEqualTo("content/bulletin.yaml");

    Path around = Files.createDirectories(folder.resolve("site/news"));
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    Repository kept = new Repository(around, Optional.of(folder.resolve("theme")));
    assertThat(kept.path("articles/a.fr.md")).isEqualTo("site/news/articles/a.fr.md");
    assertThat(kept.path("templates/page.ftlh")).isEqualTo("theme/page.ftlh");
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsReplacedWholeAndNothingIsLeftBeside(ReportFormat format) throws IOException {
    Path file = folder.resolve("target/report");
    report().write(format, file);
    found().write(format, file);

    assertThat(file).hasContent(found().text(format));
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whereNothingIsFoundTheReportIsEmpty() throws IOException {
    assertThat(strings(run(report()), "results")).isEmpty();
    assertThat(report().text(ReportFormat.JSON))
        .contains("\"diagnostics\": []", "\"errors\": 0", "\"warnings\": 0", "\"notes\": 0");
    assertThat(report().text(ReportFormat.GITHUB)).isEmpty();
  }

  @Test
  void severalFormatsAreAskedForWithCommas() {
    assertThat(ReportFormat.parse("sarif, GitHub,"))
        .containsExactly(ReportFormat.SARIF, ReportFormat.GITHUB);
    assertThatThrownBy(() -> ReportFormat.parse("json,xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("xml");
  }

  private MachineReport found() {
    Diagnostic unknown =
        Diagnostic.warning(
                Problem.KEY_UNKNOWN,
                new SourceLocation("articles/pont.fr.md", 2, 1, 5),
                "titre",
                "title")
            .suggesting(Optional.of("title"));
    Repository repository = new Repository(folder.resolve("site/content"), Optional.empty());
    return new MachineReport(List.of(unknown, ABOUT_TWO_PLACES), Language.ENGLISH, repository);
  }

  private MachineReport report(Diagnostic... diagnostics) {
    Repository repository = new Repository(folder.resolve("content"), Optional.empty());
    return new MachineReport(List.of(diagnostics), Language.ENGLISH, repository);
  }

  private MachineReport ofABulletin(String language) {
    TestBulletin bulletin =
        TestBulletin.in(folder.resolve("bulletin"))
            .with(article("a.fr.md", "2025-04-13", "Titre : faux", "Rien."))
            .with(
                article(
                    "b.fr.md",
                    "2025-04-13",
                    "Bilan",
                    "## Le bilan\n\n#### Les victimes\n\nDouze."));
    return new MachineReport(
        bulletin.check().result().diagnostics(),
        new Language(language),
        new Repository(bulletin.content(), bulletin.options().templates()));
  }

  private static JsonObject run(MachineReport report) {
    return JsonParser.parseString(report.text(ReportFormat.SARIF))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  /** Returns what stands under keys one below the other, through every list. */
  private static List<String> strings(JsonObject json, String... keys) {
    Stream<JsonElement> found = Stream.of(json);
    for (String key : keys) {
      found =
          found
              .filter(one -> one.getAsJsonObject().has(key))
              .map(one -> one.getAsJsonObject().get(key))
              .flatMap(
                  one ->
                      one.isJsonArray() ? one.getAsJsonArray().asList().stream() : Stream.of(one));
    }
    return found.map(one -> one.isJsonPrimitive() ? one.getAsString() : one.toString()).toList();
  }
}
