package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bulletin.checks.Check;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told beside the diagnostics themselves. */
class ReportTest {

  @TempDir Path folder;

  @Test
  void aLongListEndsWithHowManyThereAreOfEachKind() {
    List<Diagnostic> found = new ArrayList<>(List.of(skipped(1), skipped(2)));
    for (int line = 1; line <= 4; line++) {
      found.add(Diagnostic.warning(Problem.KEY_UNKNOWN, place(line), "x", "y"));
    }

    assertThat(report(Language.ENGLISH).overview(found))
        .containsExactly(
            "4 × mistakes that are no check’s",
            "2 × BUL-042: Skipped heading levels",
            "`mvn bulletin:check -Dbulletin.explain=BUL-042` explains BUL-042");
    assertThat(report(Language.FRENCH).overview(found))
        .contains("2 × BUL-042 : Niveaux de titre sautés");
  }

  @Test
  void aLongListThatChecksHaveNoPartInIsNotCounted() {
    List<Diagnostic> found = new ArrayList<>();
    for (int line = 1; line <= 9; line++) {
      found.add(Diagnostic.warning(Problem.KEY_UNKNOWN, place(line), "x", "y"));
    }

    assertThat(report(Language.FRENCH).overview(found)).isEmpty();
  }

  @Test
  void aHandfulIsNotCountedAndChecksAloneAreExplained() {
    assertThat(report(Language.ENGLISH).overview(List.of(skipped(1), skipped(2))))
        .containsExactly("`mvn bulletin:check -Dbulletin.explain=BUL-042` explains BUL-042");
    assertThat(
            report(Language.ENGLISH)
                .overview(List.of(Diagnostic.error(Problem.FILE_EMPTY, place(1)))))
        .isEmpty();
  }

  @Test
  void notesAreCounted() {
    TestBuild build = withANote().generate();
    Report report = report(Language.ENGLISH);

    assertThat(report.checked(build.result())).isEqualTo("no mistake was found, 1 note");
    assertThat(report.summary(build.result(), build.summary(), Duration.ZERO))
        .contains("1 note; `mvn bulletin:check` tells them");
  }

  @Test
  void eachPlaceShowsItsLineHoweverManyFilesAreTold() {
    TestBulletin bulletin = TestBulletin.in(folder);
    for (int file = 0; file < 9; file++) {
      bulletin.with("=== articles/a" + file + ".fr.md\none\ntwo in " + file + "\n");
    }
    Report report = report(Language.ENGLISH);

    for (int round = 0; round < 2; round++) {
      for (int file = 0; file < 9; file++) {
        SourceLocation place = new SourceLocation("articles/a" + file + ".fr.md", 2, 1, 3);
        assertThat(report.text(Diagnostic.error(Problem.FILE_EMPTY, place)).excerpt())
            .containsExactly("two in " + file, "^^^");
      }
    }
  }

  private TestBulletin withANote() {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "checks: {BUL-042: note}\n")
        .with(article("a.fr.md", "2025-04-13", "Bilan", "## Un\n\n#### Deux\n\nDouze."));
  }

  private Report report(Language language) {
    return new Report(TestBulletin.in(folder).options(), language);
  }

  private static Diagnostic skipped(int line) {
    return Diagnostic.warning(Check.HEADING_SKIPPED, place(line), "Bilan", 4, 3);
  }

  private static SourceLocation place(int line) {
    return new SourceLocation("articles/a.fr.md", line, 1, 1);
  }
}
