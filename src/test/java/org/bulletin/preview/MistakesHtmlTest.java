package org.bulletin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.Report;
import org.bulletin.checks.Check;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the preview lays mistakes out. */
class MistakesHtmlTest {

  @TempDir Path folder;

  @Test
  void otherPlacesAreShownWithTheirLines() {
    Diagnostic both =
        Diagnostic.of(
                Severity.NOTE,
                Check.HEADING_SKIPPED,
                new SourceLocation("articles/a.fr.md", 1, 3, 5),
                "Bilan",
                4,
                3)
            .relating(List.of(new SourceLocation("articles/a.en.md", 2, 3, 4)));

    assertThat(html("articles/a.en.md").list(List.of(both)))
        .contains("<li class=\"note\">")
        .containsSubsequence(
            "articles/a.fr.md:1:3",
            "<pre dir=\"auto\"># <mark>Bilan</mark> du jour</pre>",
            "articles/a.en.md:2:3",
            "<pre dir=\"auto\" data-here># <mark>Toll</mark> of &lt;today&gt;</pre>");
  }

  @Test
  void eachKindIsCounted() {
    SourceLocation place = SourceLocation.of("articles/a.fr.md");
    Diagnostic note = Diagnostic.of(Severity.NOTE, Problem.FILE_EMPTY, place);
    Diagnostic warning = Diagnostic.warning(Problem.FILE_EMPTY, place);
    Diagnostic error = Diagnostic.error(Problem.FILE_EMPTY, place);

    assertThat(html("").title(List.of(note, note, warning, error, note, warning)))
        .isEqualTo("1 error, 2 warnings, 3 notes");
    assertThat(html("").title(List.of(note))).isEqualTo("1 note");
  }

  private MistakesHtml html(String shown) {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with("=== articles/a.fr.md\n# Bilan du jour\n")
            .with("=== articles/a.en.md\n\n# Toll of <today>\n");
    return new MistakesHtml(new Report(bulletin.options(), Language.ENGLISH), Optional.of(shown));
  }
}
