package org.bulletin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an original said when its translation was last committed, in histories of every kind. */
class FolderHistoryTest {

  @TempDir Path folder;

  @BeforeEach
  void needsGit() {
    assumeTrue(GitRepository.isInstalled(), "there is no git");
  }

  @Test
  void anOriginalIsReadAsItWasWhenItsTranslationWasLastCommitted() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    write("a.fr.md", "two");
    repository.commit("2026-02-04");
    write("a.en.md", "zwei");
    repository.commit("2026-02-05");
    write("a.fr.md", "three");
    repository.commit("2026-02-06");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-05T12:00:00Z two");
  }

  @Test
  void anOriginalThatIsAsItWasIsNotTold() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    write("a.fr.md", "two");
    repository.commit("2026-02-04");
    write("a.fr.md", "one");
    repository.commit("2026-02-05");

    assertThat(past("a")).isEmpty();
  }

  @Test
  void whatIsNotCommittedOfTheOriginalCountsToo() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository.in(folder).commit("2026-02-03");
    write("a.fr.md", "two");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-03T12:00:00Z one");
  }

  @Test
  void namesOfAnyKindAreFound() throws IOException {
    List<String> names = List.of("été/a b", "x[1]", "c\"d\"", "-z", "tab\there");
    for (String name : names) {
      write(name + ".fr.md", "one");
      write(name + ".en.md", name);
    }
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    for (String name : names) {
      write(name + ".fr.md", "two");
    }
    repository.commit("2026-02-04");

    assertThat(past(names.toArray(String[]::new))).hasSize(names.size());
  }

  @Test
  void filesAreFollowedWhereTheyWereMoved() throws IOException {
    write("2026/a.fr.md", "one");
    write("2026/a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    write("2026/a.fr.md", "two");
    repository.commit("2026-02-04");
    repository.git("mv", "content/2026", "content/archive").commit("2026-02-05");
    repository.git("mv", "content/archive/a.fr.md", "content/b.fr.md");
    repository.git("mv", "content/archive/a.en.md", "content/b.en.md").commit("2026-02-06");

    assertThat(past("b")).containsExactly("b.en.md 2026-02-03T12:00:00Z one");
  }

  @Test
  void aTranslationThatWasMovedAndEditedWasLastCommittedThen() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    write("a.fr.md", "two");
    repository.commit("2026-02-04").git("mv", "content/a.en.md", "content/b.en.md");
    repository.git("mv", "content/a.fr.md", "content/b.fr.md");
    write("b.en.md", "zwei");
    repository.commit("2026-02-05");
    write("b.fr.md", "three");
    repository.commit("2026-02-06");

    assertThat(past("b")).containsExactly("b.en.md 2026-02-05T12:00:00Z two");
  }

  @Test
  void anotherFileThatHadTheOriginalsNameBeforeIsNotTakenForIt() throws IOException {
    write("a.fr.md", "another article");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    repository.git("mv", "content/a.fr.md", "content/b.fr.md").commit("2026-02-04");
    write("a.fr.md", "one");
    repository.commit("2026-02-05");
    write("a.fr.md", "two");
    repository.commit("2026-02-06");

    assertThat(past("a")).isEmpty();
  }

  @Test
  void aTranslationFromABranchIsOfTheOriginalThere() throws IOException {
    write("a.fr.md", "one");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    repository.git("checkout", "--quiet", "-b", "translation");
    write("a.en.md", "eins");
    repository.commit("2026-02-06").git("checkout", "--quiet", "main");
    write("a.fr.md", "two");
    repository.commit("2026-02-05").git("merge", "--quiet", "translation");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-06T12:00:00Z one");
  }

  @Test
  void aMergeThatWritesATranslationAnewIsItsLastCommit() throws IOException {
    branches();
    write("a.en.md", "zwei und drei");
    GitRepository.at(folder).commit("2026-02-07");
    write("a.fr.md", "four");
    GitRepository.at(folder).commit("2026-02-08");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-07T12:00:00Z three");
  }

  @Test
  void aMergeThatTakesOneOfTwoTranslationsTakesItsOriginalToo() throws IOException {
    branches();
    write("a.en.md", "zwei");
    write("a.fr.md", "two");
    GitRepository.at(folder).commit("2026-02-07");
    assertThat(past("a")).as("that of the older branch").isEmpty();

    write("a.fr.md", "four");
    GitRepository.at(folder).commit("2026-02-08");
    assertThat(past("a")).containsExactly("a.en.md 2026-02-05T12:00:00Z two");
  }

  /** Leaves a merge that the translations of two branches stand in the way of. */
  private void branches() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    repository.git("checkout", "--quiet", "-b", "other");
    write("a.fr.md", "three");
    write("a.en.md", "drei");
    repository.commit("2026-02-06").git("checkout", "--quiet", "main");
    write("a.fr.md", "two");
    write("a.en.md", "zwei");
    repository.commit("2026-02-05");
    repository.git("merge", "--quiet", "--no-commit", "--strategy=ours", "other");
    write("a.fr.md", "three");
  }

  @Test
  void aTranslationThatWasDeletedAndWrittenAgainIsOfTheSecondTime() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    repository.git("rm", "--quiet", "content/a.en.md");
    write("a.fr.md", "two");
    repository.commit("2026-02-04");
    write("a.en.md", "eins");
    repository.commit("2026-02-05");
    write("a.fr.md", "three");
    repository.commit("2026-02-06");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-05T12:00:00Z two");
  }

  @Test
  void aFolderThatGitIgnoresHasNoHistory() throws IOException {
    write("a.fr.md", "one");
    Files.writeString(folder.resolve("content/a.en.md"), "eins");
    Files.writeString(folder.resolve(".gitignore"), "content\n");
    GitRepository.in(folder).git("add", ".gitignore").git("commit", "--quiet", "--message=x");

    assertThat(past("a")).isEmpty();
  }

  @Test
  void theContentMayBeTheWholeRepository() throws IOException {
    write("content/a.fr.md", "one");
    write("content/a.en.md", "eins");
    Path root = folder.resolve("content");
    GitRepository repository = GitRepository.in(root).commit("2026-02-03");
    write("content/a.fr.md", "two");
    repository.commit("2026-02-04");

    assertThat(past("content/a")).containsExactly("content/a.en.md 2026-02-03T12:00:00Z one");
  }

  @Test
  void aLinkedWorkTreeHasTheHistoryOfItsRepository() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    Path linked = folder.resolve("linked");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    repository.git("worktree", "add", "--quiet", linked.toString());
    Files.writeString(linked.resolve("content/a.fr.md"), "two");

    assertThat(past(linked.resolve("content"), "a"))
        .containsExactly("a.en.md 2026-02-03T12:00:00Z one");
  }

  /** Git shows such settings to people; programs that read along must not stumble over them. */
  @Test
  void whatAnEditorHasConfiguredChangesNothing() throws IOException {
    write("a.fr.md", "one");
    write("a.en.md", "eins");
    GitRepository repository = GitRepository.in(folder).commit("2026-02-03");
    for (String setting :
        List.of(
            "diff.relative=true",
            "diff.renames=copies",
            "diff.noprefix=true",
            "log.showSignature=true",
            "log.decorate=full",
            "log.diffMerges=separate",
            "color.ui=always",
            "status.branch=true",
            "status.short=true",
            "core.quotePath=true")) {
      String[] parts = setting.split("=", 2);
      repository.git("config", parts[0], parts[1]);
    }
    write("a.fr.md", "two");
    repository.commit("2026-02-04");

    assertThat(past("a")).containsExactly("a.en.md 2026-02-03T12:00:00Z one");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
    Files.writeString(file, text);
  }

  /** Returns what is told of articles whose original is French. */
  private List<String> past(String... articles) {
    return past(folder.resolve("content"), articles);
  }

  private static List<String> past(Path content, String... articles) {
    List<String> told = new ArrayList<>();
    Map<String, String> originals = new HashMap<>();
    for (String article : articles) {
      originals.put(article + ".en.md", article + ".fr.md");
    }
    FolderHistory.of(content)
        .ifPresent(
            history ->
                history.read(
                    originals,
                    past ->
                        told.add(
                            past.translation()
                                + " "
                                + past.committed()
                                + " "
                                + new String(past.bytes(), StandardCharsets.UTF_8))));
    return told;
  }
}
