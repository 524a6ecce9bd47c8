package org.bulletin.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.BuildResult;
import org.bulletin.build.BulletinEngine;
import org.bulletin.build.Progress;
import org.bulletin.build.Report;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bulletin begins as. */
class BulletinStarterTest {

  private static final String ID = "ours";
  private static final String VERSION = "1.2.3";

  @TempDir Path folder;

  @Test
  void aBulletinBeginsWithAProjectAndItsDeclarations() {
    assertThat(begin(folder.resolve("ours"), Language.FRENCH))
        .isEqualTo(
            new Begun.Written(
                List.of("content/bulletin.yaml", "pom.xml", ".mvn/jvm.config", ".gitignore")));
    assertThat(folder.resolve("ours/content/bulletin.yaml"))
        .content()
        .contains("\nid: ours\n", "\nlanguages: [fr, en]\n");
    assertThat(folder.resolve("ours/.gitignore")).hasContent("/target/");
  }

  @ParameterizedTest
  @CsvSource({"fr, /en/, fr", "en, /fr/, en"})
  void itIsBuiltWithoutAnythingToMendAndIsOfItsEditorsLanguage(
      String editors, String other, String first) throws IOException {
    begin(folder, new Language(editors));
    BuildOptions options = options();
    BuildResult result = new BulletinEngine(options, Progress.NONE).generate();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.messageLanguage()).contains(new Language(first));
    assertThat(Files.readString(options.output().resolve("index.html"))).contains(other);
  }

  @Test
  void theGuideShowsTheSameProject() throws IOException {
    begin(folder, Language.FRENCH);
    String guide = Files.readString(Path.of("README.md"));

    assertThat(guide.replaceAll("<version>[^<]*-SNAPSHOT</version>", "<version>1.2.3</version>"))
        .contains(Files.readString(folder.resolve("pom.xml")));
    assertThat(Files.readAllLines(folder.resolve(".mvn/jvm.config")))
        .allSatisfy(option -> assertThat(guide).contains(option));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "content/bulletin.yaml", ".mvn/jvm.config"})
  void whatStandsThereIsLeftAndNothingIsWritten(String file) throws IOException {
    Path there = folder.resolve(file);
    Files.createDirectories(Optional.ofNullable(there.getParent()).orElse(folder));
    Files.writeString(there, "mine");

    Begun begun = begin(folder, Language.FRENCH);

    assertThat(begun).isEqualTo(new Begun.InTheWay(List.of(file)));
    assertThat(there).hasContent("mine");
    assertThat(folder.resolve(".gitignore")).doesNotExist();
    assertThat(words(Language.ENGLISH).refusal(begun))
        .containsExactly(
            "`"
                + file
                + "` stands there already, and nothing was written; begin in another folder");
    assertThat(words(Language.FRENCH).refusal(begun))
        .containsExactly(
            "`" + file + "` existe déjà, et rien n’a été écrit ; commencez dans un autre dossier");
  }

  @Test
  void aRepositoryThatHasJustBeenMadeIsEmptyEnough() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "mine");
    Files.writeString(folder.resolve("LICENSE"), "ours");

    assertThat(begin(folder, Language.FRENCH)).isInstanceOf(Begun.Written.class);
    assertThat(folder.resolve(".gitignore")).hasContent("mine");
  }

  @Test
  void itIsToldWhatToDoNext() {
    Begun.Written begun = (Begun.Written) begin(folder, Language.FRENCH);

    assertThat(words(Language.FRENCH).bulletin(begun))
        .startsWith("ces fichiers sont créés :", "  content/bulletin.yaml", "  pom.xml")
        .contains("  2. `mvn bulletin:new` commence un article");
    assertThat(words(Language.ENGLISH).bulletin(begun))
        .contains("  4. `mvn site` builds the site into `target/site`");
  }

  private static Begun begin(Path folder, Language editors) {
    return new BulletinStarter(folder, VERSION, ID).begin(editors);
  }

  private StarterWords words(Language language) {
    return new StarterWords(new Report(options(), language));
  }

  private BuildOptions options() {
    return new BuildOptions(
        folder.resolve("content"),
        Optional.empty(),
        folder.resolve("target/site"),
        Optional.empty(),
        Instant.parse("2025-04-13T12:00:00Z"),
        false,
        2);
  }
}
