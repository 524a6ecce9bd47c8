package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.language.Language;
import org.bulletin.testing.GitRepository;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What git tells of translations that do not say of which version they are. */
class TranslationHistoryTest {

  private static final String FRENCH =
      """
      === articles/pont.fr.md
      ---
      title: Le pont
      date: 2025-04-13
      rubric: operations
      region: gao
      lead: Le pont a rouvert.
      ---
      Les camions passent depuis samedi.
      """;

  private static final String CHANGED = FRENCH.replace("samedi", "lundi");

  private static final String ENGLISH =
      """
      === articles/pont.en.md
      ---
      title: The bridge
      lead: The bridge has reopened.
      ---
      Lorries have been crossing since the weekend.
      """;

  @TempDir Path folder;

  @BeforeEach
  void needsGit() {
    assumeTrue(GitRepository.isInstalled(), "there is no git");
  }

  @Test
  void anOriginalThatWasChangedSinceIsTold() {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH).with(ENGLISH);
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(CHANGED);
    repository.commit("2026-03-05");

    assertThat(bulletin.check().messages())
        .containsExactly(
            """
            articles/pont.en.md:1:1: warning: the original has been changed since this translation was last committed, on 2026-02-03 [BUL-002]
              articles/pont.fr.md:1:1
              hint: compare the two; once the translation says what the original says, run `mvn bulletin:translated -Dbulletin.article=pont`"""
                .stripTrailing());
    assertThat(bulletin.check().messages(Language.FRENCH))
        .containsExactly(
            """
            articles/pont.en.md:1:1: avertissement: l’original a été modifié depuis le dernier commit de cette traduction, le 2026-02-03 [BUL-002]
              articles/pont.fr.md:1:1
              conseil: comparez les deux ; quand la traduction dit ce que dit l’original, lancez `mvn bulletin:translated -Dbulletin.article=pont`"""
                .stripTrailing());
  }

  @Test
  void neitherABuildNorThePreviewAsksGit() throws IOException {
    TestBulletin bulletin = staleSince("2026-02-03");

    assertThat(bulletin.generate().messages()).isEmpty();
    assertThat(bulletin.generate().result().translations().counts()).doesNotContainKey(Kind.STALE);
    InstantSource clock = InstantSource.fixed(bulletin.options().now());
    try (LiveSite site = new LiveSite(bulletin.options(), clock)) {
      assertThat(site.refresh().translations().counts()).doesNotContainKey(Kind.STALE);
    }
  }

  @Test
  void theTableOfTranslationsKnowsItToo() {
    TestBulletin bulletin = staleSince("2026-02-03");

    assertThat(kind(bulletin)).isEqualTo(Kind.STALE);
  }

  @Test
  void whatIsRecordedIsNotAskedFor() {
    TestBulletin bulletin = staleSince("2026-02-03");
    bulletin.engine().recordRevisions(List.of("pont"));
    GitRepository.at(folder).commit("2026-04-01");
    bulletin.with(CHANGED.replace("region: gao", "region: kidal"));

    assertThat(kind(bulletin)).isEqualTo(Kind.FINE);
  }

  @Test
  void whatAnArticleWaivesIsNotTold() {
    TestBulletin bulletin = staleSince("2026-02-03");
    bulletin.with(CHANGED.replace("region: gao", "region: gao\nwaive: {BUL-002: Voulu.}"));

    assertThat(bulletin.check().messages()).isEmpty();
    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region: gao     | region: kidal               | UNRECORDED",
        "region: gao     | 'region: gao\nauthor: A. B.' | UNRECORDED",
        "passent depuis  | 'passent\ndepuis'            | UNRECORDED",
        "Le pont a       | Un pont a                   | STALE",
        "title: Le pont  | title: Le grand pont        | STALE",
      })
  void onlyWhatIsTranslatedCounts(String before, String after, Kind kind) {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH).with(ENGLISH);
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(FRENCH.replace(before, after));
    repository.commit("2026-03-05");

    assertThat(kind(bulletin)).isEqualTo(kind);
  }

  @Test
  void aTranslationThatWasCommittedWithTheChangeOrAfterItIsNotStale() {
    TestBulletin bulletin = staleSince("2026-02-03");
    bulletin.with(ENGLISH.replace("the weekend", "Monday"));
    GitRepository.at(folder).commit("2026-03-06");

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void anOriginalThatIsBeingChangedCountsAsItStands() {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH).with(ENGLISH);
    GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(CHANGED);

    assertThat(kind(bulletin)).isEqualTo(Kind.STALE);
    bulletin.with(FRENCH);
    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aTranslationThatIsBeingChangedIsLeftInPeace(boolean staged) {
    TestBulletin bulletin = staleSince("2026-02-03");
    bulletin.with(ENGLISH.replace("the weekend", "Monday"));
    if (staged) {
      GitRepository.at(folder).git("add", "--all");
    }

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void aTranslationThatIsNotCommittedYetIsLeftInPeace() {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH);
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(CHANGED);
    repository.commit("2026-03-05");
    bulletin.with(ENGLISH);

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void anOriginalThatCameAfterItsTranslationIsNotKnown() {
    TestBulletin bulletin = TestBulletin.in(folder).with(ENGLISH);
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(FRENCH);
    repository.commit("2026-03-05");
    bulletin.with(CHANGED);
    repository.commit("2026-03-06");

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void anOriginalThatCouldNotBeReadThenIsNotKnown() {
    TestBulletin bulletin =
        TestBulletin.in(folder).with("=== articles/pont.fr.md\nTexte.\n").with(ENGLISH);
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    bulletin.with(FRENCH);
    repository.commit("2026-03-05");

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void theFirstCommitOfAShallowCloneIsNotTakenForTheLastOfEveryFile() throws IOException {
    staleSince("2026-02-03");
    Path clone = folder.resolve("shallow");
    GitRepository.at(folder)
        .git("clone", "--quiet", "--depth=1", folder.toUri().toString(), clone.toString());
    TestBulletin shallow = TestBulletin.in(clone).with(FRENCH);

    assertThat(kind(shallow)).isEqualTo(Kind.UNRECORDED);
    GitRepository.at(clone).git("fetch", "--quiet", "--unshallow");
    assertThat(kind(shallow.with(CHANGED))).isEqualTo(Kind.STALE);
  }

  @Test
  void whereThereIsNoGitNothingIsKnown() throws IOException {
    TestBulletin bulletin = staleSince("2026-02-03");
    Files.move(folder.resolve(".git"), folder.resolve("elsewhere"));

    assertThat(kind(bulletin)).isEqualTo(Kind.UNRECORDED);
    GitRepository.in(folder);
    assertThat(kind(bulletin)).as("without a commit").isEqualTo(Kind.UNRECORDED);
  }

  @Test
  void aSecondCheckThatReadsNothingAnewTellsTheSame() {
    TestBulletin bulletin = staleSince("2026-02-03");

    assertThat(bulletin.check().messages()).isEqualTo(bulletin.check().messages()).hasSize(1);
  }

  private TestBulletin staleSince(String day) {
    TestBulletin bulletin = TestBulletin.in(folder).with(FRENCH).with(ENGLISH);
    GitRepository repository = GitRepository.in(folder).commit(day);
    bulletin.with(CHANGED);
    repository.commit("2026-03-05");
    return bulletin;
  }

  private static Kind kind(TestBulletin bulletin) {
    return bulletin.engine().translations().translations().articles().get(0).states().get(1).kind();
  }
}
