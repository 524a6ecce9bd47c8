package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How editors set checks, and how an article waives one. */
class ChecksTest {

  private static final String SKIPPED = "## Le bilan\n\n#### Les victimes\n\nDouze personnes.\n";

  @TempDir Path folder;

  @Test
  void aFindingNamesItsCodeAndShowsItsPlace() {
    assertThat(messages(bulletin("")))
        .containsExactly(
            """
            articles/a.fr.md:10:6: warning: the heading “Les victimes” is of level 4, and there is none of level 3 above it [BUL-042]
                #### Les victimes
                     ^^^^^^^^^^^^
              hint: make it a heading of level 3
            """
                .stripTrailing());
  }

  @Test
  void aBulletinTurnsACheckOff() {
    assertThat(messages(bulletin("checks: {BUL-042: off}"))).isEmpty();
  }

  @Test
  void aBulletinMakesAFindingAnError() {
    TestBuild build = bulletin("checks: {BUL-042: error}").generate();

    assertThat(build.result().failed()).isTrue();
    assertThat(build.files()).isEmpty();
  }

  @Test
  void aNoteKeepsNothingFromBeingPublishedEvenWhereTheBuildIsStrict() {
    TestBuild build = bulletin("checks: {BUL-042: note}").strict().generate();

    assertThat(build.result().failed()).isFalse();
    assertThat(build.messages()).singleElement().asString().contains(": note: the heading");
  }

  @Test
  void anArticleWaivesACheckWithAReason() {
    TestBulletin bulletin = bulletin("");
    waive(bulletin, "BUL-042: Le modèle du communiqué est ainsi.");

    assertThat(messages(bulletin)).isEmpty();
  }

  @Test
  void aWaiverWithoutAReasonIsAMistake() {
    TestBulletin bulletin = bulletin("");
    waive(bulletin, "BUL-042:");

    assertThat(bulletin.check().result().errors()).isEqualTo(1);
  }

  @Test
  void aCodeThatIsNoChecksIsTold() {
    TestBulletin bulletin = bulletin("checks: {BUL-24: off}");
    waive(bulletin, "BUL042: Voulu.");

    assertThat(messages(bulletin))
        .anyMatch(message -> message.contains(": warning: there is no check `BUL-24`"))
        .anyMatch(message -> message.contains(": warning: there is no check `BUL042`"))
        .anyMatch(message -> message.contains("did you mean `BUL-042`?"));
  }

  @Test
  void aBuildThatFindsNothingNewTellsAgainWhatWasFound() {
    TestBulletin bulletin = bulletin("");
    List<String> first = bulletin.generate().messages();
    TestBuild second = bulletin.generate();

    assertThat(second.messages()).isEqualTo(first).isNotEmpty();
    assertThat(second.summary().work().checked()).isZero();
  }

  private TestBulletin bulletin(String setting) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + setting + "\n")
        .withArticle("a", "2025-04-13", "Le titre", SKIPPED);
  }

  private static void waive(TestBulletin bulletin, String waiver) {
    bulletin.withArticle("a", "2025-04-13", "Le titre\nwaive:\n  " + waiver, SKIPPED);
  }

  private static List<String> messages(TestBulletin bulletin) {
    return bulletin.check().messages();
  }
}
