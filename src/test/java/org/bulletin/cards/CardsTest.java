package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bulletin.cache.BuildCache;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aCardIsAPngOfItsDrawing() throws Exception {
    byte[] png = cards(folder).png(TestCards.FRENCH);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] drawn = TestCards.pixels(CardDrawing.of(TestCards.FRENCH, Typefaces.read()));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(0, 0, 1200, 630, null, 0, 1200))
        .isEqualTo(Arrays.stream(drawn).map(pixel -> pixel | 0xFF000000).toArray());
  }

  @Test
  void aCardWeighsLittle() {
    assertThat(cards(folder).png(TestCards.FRENCH)).hasSizeLessThan(20 * 1024);
    assertThat(cards(folder).png(TestCards.titled("The quick brown fox jumps ".repeat(30))))
        .hasSizeLessThan(40 * 1024);
  }

  @Test
  void anotherTextHasAnotherKey() {
    List<String> keys =
        Stream.of(
                new CardText("a", "b", "c", "d", "e", "f", Language.FRENCH),
                new CardText("ab", "", "c", "d", "e", "f", Language.FRENCH),
                new CardText("a", "bc", "", "d", "e", "f", Language.FRENCH),
                new CardText("a", "b", "c", "d", "e", "f", Language.ENGLISH))
            .map(CardText::key)
            .distinct()
            .toList();

    assertThat(keys).hasSize(4).allMatch(key -> key.matches("[0-9a-f]{64}"));
  }

  @Test
  void whatIsKeptIsNotDrawnAgain() throws Exception {
    new BuildCache(Optional.of(folder)).put(TestCards.FRENCH.key(), new byte[] {1, 2, 3});

    assertThat(cards(folder).png(TestCards.FRENCH)).containsExactly(1, 2, 3);
  }

  @Test
  void aDamagedEntryIsDrawnAgain() throws Exception {
    byte[] card = cards(folder).png(TestCards.FRENCH);
    Path entry = entries().get(0);
    byte[] kept = Files.readAllBytes(entry);
    for (byte[] damaged : List.of(new byte[0], new byte[32], flipped(kept), cut(kept))) {
      Files.write(entry, damaged);

      assertThat(cards(folder).png(TestCards.FRENCH)).isEqualTo(card);
      assertThat(entry).hasBinaryContent(kept);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFailure() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(cards(file).png(TestCards.FRENCH))
        .isEqualTo(cards(folder.resolve("good")).png(TestCards.FRENCH));
  }

  @Test
  void nothingButWholeEntriesIsKept() throws Exception {
    cards(folder).png(TestCards.FRENCH);
    cards(folder).png(TestCards.ARABIC_CARD);

    assertThat(entries()).hasSize(2);
  }

  private static Cards cards(Path folder) {
    return new Cards(new BuildCache(Optional.of(folder)));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 1;
    return flipped;
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
