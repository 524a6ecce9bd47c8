package org.bulletin.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBuild.assertSameFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes from those before it. */
class ImageCacheTest {

  @TempDir Path folder;

  @Test
  void aSecondBuildDoesNoImageWork() {
    TestBulletin bulletin = bulletin();

    TestBuild first = bulletin.generate();
    TestBuild second = bulletin.generate();

    assertThat(first.summary().work().images()).isEqualTo(2);
    assertThat(second.summary().work().images()).isZero();
    assertThat(second.summary().change().written()).isZero();
  }

  @Test
  void aBuildIntoAnotherFolderDoesNoneEither() throws IOException {
    TestBulletin bulletin = bulletin();
    SortedMap<String, byte[]> first = bulletin.generate().files();
    Files.move(bulletin.output(), folder.resolve("elsewhere"));

    TestBuild second = bulletin.generate();

    assertThat(second.summary().work().images()).isZero();
    assertSameFiles(second.files(), first);
  }

  @Test
  void aCheckLeavesItsWorkToTheNextBuild() {
    TestBulletin bulletin = bulletin();
    assertThat(bulletin.check().messages()).isEmpty();

    assertThat(bulletin.generate().summary().work().images()).isZero();
  }

  @Test
  void onlyTheImageThatChangedIsMadeAgain() {
    TestBulletin bulletin = bulletin();
    bulletin.generate().summary();

    TestBuild second =
        bulletin.bytes("content/media/b.jpg", TestPhoto.jpeg(301, 200).bytes()).generate();

    assertThat(second.summary().work().images()).isEqualTo(1);
    assertThat(second.summary().change().removed()).isEqualTo(1);
  }

  @Test
  void aDamagedEntryNeverShows() throws IOException {
    TestBulletin bulletin = bulletin();
    SortedMap<String, byte[]> first = bulletin.generate().files();
    for (Path entry : entries(bulletin)) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    Path cut = entries(bulletin).get(0);
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 20));
    Files.move(bulletin.output(), folder.resolve("elsewhere"));
    TestBuild second = bulletin.generate();

    assertThat(second.summary().work().images()).isEqualTo(2);
    assertSameFiles(second.files(), first);
    assertThat(bulletin.generate().summary().work().images()).isZero();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFailure() {
    TestBulletin bulletin = bulletin().bytes("cache", new byte[] {1});

    TestBuild build = bulletin.generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.summary().work().images()).isEqualTo(2);
  }

  @Test
  void whatIsNotUsedAnyMoreIsRemovedAndOtherFilesStay() throws IOException {
    TestBulletin bulletin = bulletin();
    bulletin.generate().summary();
    Files.writeString(bulletin.cache().resolve("mine.txt"), "mine");

    bulletin.withArticle("a", "2025-04-01", "Titre", "![x](/media/b.jpg)").generate().summary();

    assertThat(entries(bulletin)).hasSize(1);
    assertThat(bulletin.cache().resolve("mine.txt")).exists();
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "cards: false\n")
        .bytes("content/media/a.jpg", TestPhoto.jpeg(700, 500).bytes())
        .bytes("content/media/b.jpg", TestPhoto.jpeg(300, 200).bytes())
        .withArticle("a", "2025-04-01", "Titre", "![x](/media/a.jpg)\n\n![y](/media/b.jpg)");
  }

  private static List<Path> entries(TestBulletin bulletin) throws IOException {
    try (Stream<Path> files = Files.walk(bulletin.cache())) {
      return files.filter(file -> file.getFileName().toString().length() == 64).sorted().toList();
    }
  }
}
