package org.bulletin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Rule;
import org.bulletin.testing.TestBuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  private final Diagnostics diagnostics = new Diagnostics();
  private Path folder = Path.of("");

  @BeforeEach
  void place(@TempDir Path parent) {
    folder = parent.resolve("site");
  }

  @Test
  void aFirstBuildWritesEverything() throws IOException {
    assertThat(publish("index.html=a", "fr/2025/x.html=b")).isEqualTo(new OutputChange(2, 0, 0));
    assertThat(content()).isEqualTo("fr/2025/x.html=b, index.html=a");
  }

  @Test
  void aFileWithTheSameBytesKeepsItsModificationTime() throws IOException {
    publish("a.html=a", "b.html=b");
    Files.setLastModifiedTime(folder.resolve("a.html"), OLD);
    Files.setLastModifiedTime(folder.resolve("b.html"), OLD);

    assertThat(publish("a.html=a", "b.html=B")).isEqualTo(new OutputChange(1, 1, 0));
    assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(OLD);
    assertThat(Files.getLastModifiedTime(folder.resolve("b.html"))).isNotEqualTo(OLD);
    assertThat(content()).isEqualTo("a.html=a, b.html=B");
  }

  @Test
  void aBuildThatChangesNothingTouchesNotEvenTheRecord() throws IOException {
    publish("a.html=a");
    Files.setLastModifiedTime(folder.resolve(".bulletin/files"), OLD);

    publish("a.html=a");

    assertThat(Files.getLastModifiedTime(folder.resolve(".bulletin/files"))).isEqualTo(OLD);
  }

  @Test
  void filesOfPagesThatAreGoneAreRemovedWithTheirEmptyFolders() throws IOException {
    publish("a.html=a", "fr/2025/04/x/index.html=b");

    assertThat(publish("a.html=a")).isEqualTo(new OutputChange(0, 1, 1));
    assertThat(folder.resolve("fr")).doesNotExist();
  }

  @Test
  void foreignFilesStay() throws IOException {
    publish("a.html=a", "fr/x.html=b");
    Files.writeString(folder.resolve("CNAME"), "host");
    Files.writeString(folder.resolve("fr/notes.txt"), "mine");

    publish("a.html=a");

    assertThat(content()).isEqualTo("CNAME=host, a.html=a, fr/notes.txt=mine");
  }

  @Test
  void aForeignFileIsNeverOverwritten() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), "mine");

    publish("index.html=a");

    assertThat(problems()).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertThat(content()).isEqualTo("index.html=mine");
  }

  @Test
  void aForeignFileWithTheSameBytesIsNoObstacle() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), "a");

    assertThat(publish("index.html=a")).isEqualTo(new OutputChange(0, 1, 0));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFolderInPlaceOfAFileIsForeign() throws IOException {
    Files.createDirectories(folder.resolve("index.html/x"));

    publish("index.html=a");

    assertThat(problems()).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
  }

  @Test
  void aFileInPlaceOfAFolderIsForeign() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("fr"), "mine");

    publish("fr/index.html=a");

    assertThat(problems()).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertThat(content()).isEqualTo("fr=mine");
  }

  @Test
  void aPageMayBecomeAFolderAndBack() throws IOException {
    publish("x=a");
    publish("x/index.html=b");

    assertThat(problems()).isEmpty();
    assertThat(content()).isEqualTo("x/index.html=b");

    publish("x=a");

    assertThat(problems()).isEmpty();
    assertThat(content()).isEqualTo("x=a");
  }

  @Test
  void aLinkedFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("fr"), elsewhere);

    publish("fr/index.html=a");

    assertThat(problems()).containsExactly(Problem.OUTPUT_FOREIGN_FILE);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkedFolderThatTookThePlaceOfAPageIsNotEmptied(@TempDir Path elsewhere)
      throws IOException {
    publish("a.html=a", "fr/x.html=b");
    Files.delete(folder.resolve("fr/x.html"));
    Files.delete(folder.resolve("fr"));
    Files.writeString(elsewhere.resolve("x.html"), "mine");
    Files.createSymbolicLink(folder.resolve("fr"), elsewhere);

    publish("a.html=a");

    assertThat(elsewhere.resolve("x.html")).exists();
  }

  @Test
  void aLinkInPlaceOfAPageIsNotWrittenThrough(@TempDir Path elsewhere) throws IOException {
    publish("a.html=a");
    Path target = Files.writeString(elsewhere.resolve("precious"), "mine");
    Files.delete(folder.resolve("a.html"));
    Files.createSymbolicLink(folder.resolve("a.html"), target);

    publish("a.html=b");

    assertThat(target).hasContent("mine");
  }

  @Test
  void theOutputFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder, elsewhere);

    publish("a.html=a");

    assertThat(elsewhere.resolve("a.html")).hasContent("a");
  }

  @Test
  void whatIsStagedIsNotThereBeforeItIsPublished() throws IOException {
    publish("a.html=a", "gone.html=x");
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    output.stage("a.html", "b".getBytes(UTF_8), Optional.empty());
    output.stage("new.html", "b".getBytes(UTF_8), Optional.empty());

    assertThat(content()).isEqualTo("a.html=a, gone.html=x");

    output.close();

    assertThat(content()).isEqualTo("a.html=a, gone.html=x");
    assertThat(folder.resolve(".bulletin/staging")).doesNotExist();
  }

  @Test
  void aBuildThatCannotStageLeavesEverythingAsItWas() throws IOException {
    publish("a.html=a");
    Files.writeString(folder.resolve(".bulletin/staging"), "in the way");

    assertThatThrownBy(() -> publish("a.html=b", "b.html=b")).isInstanceOf(IOException.class);
    assertThat(content()).isEqualTo("a.html=a");
  }

  @Test
  void aFolderThatMayNotBeWrittenLeavesEverythingAsItWas() throws IOException {
    publish("a.html=a");
    Files.setPosixFilePermissions(
        folder.resolve(".bulletin"),
        java.nio.file.attribute.PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder.resolve(".bulletin")), "a superuser writes everywhere");

    assertThatThrownBy(() -> publish("a.html=b")).isInstanceOf(IOException.class);
    assertThat(content()).isEqualTo("a.html=a");
  }

  @Test
  void aBuildThatWasKilledWhileStagingIsHealed() throws IOException {
    publish("a.html=a");
    Files.createDirectories(folder.resolve(".bulletin/staging/deep"));
    Files.writeString(folder.resolve(".bulletin/staging/7"), "half");

    assertThat(publish("a.html=a")).isEqualTo(new OutputChange(0, 1, 0));
    assertThat(folder.resolve(".bulletin/staging")).doesNotExist();
    assertThat(content()).isEqualTo("a.html=a");
  }

  @Test
  void aBuildThatWasKilledWhilePublishingIsHealed() throws IOException {
    publish("a.html=a", "gone.html=x");
    Files.write(
        folder.resolve(".bulletin/files"),
        List.of("a.html", "gone.html", "never-written.html", "written.html"));
    Files.writeString(folder.resolve("written.html"), "new");

    assertThat(publish("a.html=A", "written.html=newer")).isEqualTo(new OutputChange(2, 0, 1));
    assertThat(problems()).isEmpty();
    assertThat(content()).isEqualTo("a.html=A, written.html=newer");
    assertThat(Files.readAllLines(folder.resolve(".bulletin/files")))
        .containsExactly("a.html", "written.html");
  }

  @Test
  void aHalfWrittenRecordIsReplaced() throws IOException {
    publish("a.html=a");
    Files.writeString(folder.resolve(".bulletin/files.next"), "a.ht");

    publish("b.html=b");

    assertThat(content()).isEqualTo("b.html=b");
  }

  @Test
  void everyFileIsOldOrNewWhenPublishingFails() throws IOException {
    publish("a/x.html=old", "b/x.html=old", "c/x.html=old");
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    for (String name : List.of("a/x.html", "b/x.html", "c/x.html")) {
      output.stage(name, "new".getBytes(UTF_8), Optional.empty());
    }
    Files.delete(folder.resolve("b/x.html"));
    Files.createDirectories(folder.resolve("b/x.html/occupied"));

    assertThatThrownBy(output::publish).isInstanceOf(IOException.class);

    assertThat(Set.of("old", "new")).contains(Files.readString(folder.resolve("a/x.html")));
    assertThat(Set.of("old", "new")).contains(Files.readString(folder.resolve("c/x.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.txt", "fr/../../outside.txt", "/outside.txt", ""})
  void aRecordThatWasTamperedWithRemovesNothingOutside(String line) throws IOException {
    publish("a.html=a");
    Path outside = Files.writeString(folder.resolveSibling("outside.txt"), "mine");
    Files.write(folder.resolve(".bulletin/files"), List.of("a.html", line));

    publish("a.html=a");

    assertThat(outside).exists();
  }

  @Test
  void aFileThatTheRecordNamesTwiceStays() throws IOException {
    publish("a.html=a", "b.html=b");
    Files.write(folder.resolve(".bulletin/files"), List.of("a.html", "b.html", "a.html"));

    assertThat(publish("a.html=a")).isEqualTo(new OutputChange(0, 1, 1));
    assertThat(content()).isEqualTo("a.html=a");
    assertThat(Files.readAllLines(folder.resolve(".bulletin/files"))).containsExactly("a.html");
  }

  @Test
  void aCopyIsTreatedLikeAPage(@TempDir Path elsewhere) throws IOException {
    Path source = Files.writeString(elsewhere.resolve("vue.jpg"), "image");

    assertThat(copy(source)).isEqualTo(new OutputChange(1, 0, 0));
    Files.setLastModifiedTime(folder.resolve("media/vue.jpg"), OLD);
    assertThat(copy(source)).isEqualTo(new OutputChange(0, 1, 0));
    assertThat(Files.getLastModifiedTime(folder.resolve("media/vue.jpg"))).isEqualTo(OLD);
    Files.writeString(source, "other");
    assertThat(copy(source)).isEqualTo(new OutputChange(1, 0, 0));
    assertThat(folder.resolve("media/vue.jpg")).hasContent("other");
  }

  @Test
  void whatStandsAsItWasMarkedAsOtherBytesIsReplacedUnread() throws IOException {
    FileMark one = publishedMark("a.html", "one");
    Path file = folder.resolve("a.html");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, time);

    assertThat(publish("a.html", "two", one)).isEqualTo(new OutputChange(1, 0, 0));
    assertThat(content()).isEqualTo("a.html=two");
  }

  @Test
  void whatHasChangedSinceItWasMarkedIsRead() throws IOException {
    FileMark one = publishedMark("a.html", "one");
    Files.writeString(folder.resolve("a.html"), "two");
    Files.setLastModifiedTime(folder.resolve("a.html"), FileTime.from(Instant.EPOCH));

    assertThat(publish("a.html", "two", one)).isEqualTo(new OutputChange(0, 1, 0));
  }

  private FileMark publishedMark(String file, String text) throws IOException {
    publish(file + "=" + text);
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    return output.stage(file, text.getBytes(UTF_8), Optional.empty()).orElseThrow();
  }

  private OutputChange publish(String file, String text, FileMark last) throws IOException {
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    output.stage(file, text.getBytes(UTF_8), Optional.of(last));
    return output.publish();
  }

  private OutputChange copy(Path source) throws IOException {
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    output.stageCopy("media/vue.jpg", source);
    return output.publish();
  }

  /** Publishes files that are given as {@code name=content}. */
  private OutputChange publish(String... files) throws IOException {
    OutputFolder output = OutputFolder.open(folder, diagnostics);
    for (String file : files) {
      String[] parts = file.split("=", 2);
      output.stage(parts[0], parts[1].getBytes(UTF_8), Optional.empty());
    }
    return output.publish();
  }

  private String content() {
    TreeMap<String, String> files = new TreeMap<>();
    TestBuild.files(folder).forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
    return String.join(
        ", ", files.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList());
  }

  private List<Rule> problems() {
    return diagnostics.sorted().stream().map(Diagnostic::rule).toList();
  }
}
