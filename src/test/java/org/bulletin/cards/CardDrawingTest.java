package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.bulletin.cache.Sha256;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardDrawingTest {

  private static final Typefaces TYPEFACES = Typefaces.read();
  private static final int WIDTH = CardDrawing.WIDTH;
  private static final int HEIGHT = CardDrawing.HEIGHT;
  private static final int MARGIN = CardDrawing.MARGIN;
  private static final int TOP = 115;
  private static final int FOOTER = 540;
  private static final int PAPER = Ground.PAPER.colour();
  private static final int SAND = Ground.SAND.colour();

  /**
   * Where these differ, cards have come to look otherwise: count up {@code CardText.DESIGN}, so
   * that they get other addresses, and write the new values here.
   */
  @Test
  void everyMachineDrawsTheSamePixels() {
    assertThat(hash(TestCards.FRENCH)).isEqualTo("6f00a6e04793d4a7");
    assertThat(hash(TestCards.ARABIC_CARD)).isEqualTo("8f884c63b34eae0f");
  }

  @Test
  void everyThreadDrawsTheSamePixels() {
    List<String> hashes =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> hash(i % 2 == 0 ? TestCards.FRENCH : TestCards.ARABIC_CARD))
            .distinct()
            .toList();

    assertThat(hashes).hasSize(2);
  }

  @Test
  void whatWasDrawnBeforeDoesNotShow() {
    Typefaces used = Typefaces.read();
    CardDrawing.of(TestCards.ARABIC_CARD, used);
    CardDrawing.of(TestCards.titled("AES : vers une défense aérienne"), used);

    assertThat(TestCards.pixels(CardDrawing.of(TestCards.FRENCH, used)))
        .isEqualTo(TestCards.pixels(CardDrawing.of(TestCards.FRENCH, Typefaces.read())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Démenti",
        "AES : vers une défense aérienne intégrée",
        "Five suspected members of a criminal network arrested after an inquiry by the gendarmerie",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
      })
  void aTitleStaysBetweenTheMargins(String title) {
    assertThat(isPaper(pixels(TestCards.titled(title)), 0, MARGIN - 4)).isTrue();
    assertThat(isPaper(pixels(TestCards.titled(title)), WIDTH - MARGIN + 4, WIDTH)).isTrue();
    assertThat(isPaper(pixels(TestCards.titled(title)), MARGIN, WIDTH - MARGIN)).isFalse();
  }

  @Test
  void whateverIsTooLongIsCutToItsPlace() {
    String endless = "endless words ".repeat(400);
    CardText text =
        new CardText(
            endless, endless, endless, endless, endless, "host.".repeat(80), Language.ENGLISH);
    int[] pixels = pixels(text);

    assertThat(isPaper(pixels, 0, MARGIN - 4)).isTrue();
    assertThat(isPaper(pixels, WIDTH - MARGIN + 4, WIDTH)).isTrue();
    assertThat(rowsOf(pixels, FOOTER - 18, FOOTER)).as("above the band").containsOnly(PAPER);
    assertThat(rowsOf(pixels, HEIGHT - 16, HEIGHT)).containsOnly(SAND);
    assertThat(column(pixels, WIDTH - 20, 560, HEIGHT)).containsOnly(SAND);
  }

  @Test
  void whatIsWrittenFromRightToLeftStandsOnTheRight() {
    int[] french = pixels(TestCards.FRENCH);
    int[] arabic = pixels(TestCards.ARABIC_CARD);

    assertThat(firstInk(french)).isBetween(MARGIN - 4, MARGIN + 8);
    assertThat(lastInk(french)).isLessThan(WIDTH - 2 * MARGIN);
    assertThat(lastInk(arabic)).isBetween(WIDTH - MARGIN - 8, WIDTH - MARGIN + 4);
    assertThat(firstInk(arabic)).isGreaterThan(2 * MARGIN);
  }

  @Test
  void aCharacterThatNoFontHasLeavesNothing() {
    int[] without = pixels(TestCards.titled("Kidal"));

    assertThat(pixels(TestCards.titled("Ki\uDB80\uDC00dal"))).isEqualTo(without);
    assertThat(pixels(TestCards.titled("Kidal\u200B\u00AD"))).isEqualTo(without);
  }

  @Test
  void lettersOfMalisLanguagesAreThere() {
    for (String word : List.of("ɛɔɲŋ", "ⵜⴰⵎⴰⵛⴰⵇ", "ߒߞߏ", "القوات")) {
      assertThat(TYPEFACES.bold().lacks(word)).as(word).isZero();
      assertThat(TYPEFACES.plain().lacks(word)).as(word).isZero();
    }
    assertThat(TYPEFACES.serif().lacks("ɛɔɲŋƐƆƝŊ")).isZero();
  }

  @Test
  void withoutRubricRegionDateAndHostTheTitleStandsAlone() {
    CardText bare = new CardText("Bulletin", "", "", "Titre", "", "", Language.FRENCH);
    int[] pixels = pixels(bare);

    assertThat(isPaper(pixels, MARGIN, WIDTH - MARGIN)).isFalse();
    assertThat(rowsOf(pixels, 545, HEIGHT)).containsOnly(SAND);
  }

  @Test
  void anEmptyCardIsACard() {
    assertThat(pixels(new CardText("", "", "", "", "", "", Language.FRENCH)))
        .hasSize(WIDTH * HEIGHT);
  }

  private static int[] pixels(CardText text) {
    return TestCards.pixels(CardDrawing.of(text, TYPEFACES));
  }

  private static String hash(CardText text) {
    int[] pixels = pixels(text);
    ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
    bytes.asIntBuffer().put(pixels);
    return HexFormat.of().formatHex(Sha256.of(bytes.array()), 0, 8);
  }

  /** Between the rule and the band, in some columns. */
  private static boolean isPaper(int[] pixels, int from, int to) {
    return IntStream.range(from, to)
        .allMatch(
            column ->
                Arrays.stream(column(pixels, column, TOP, FOOTER)).allMatch(one -> one == PAPER));
  }

  private static int firstInk(int[] pixels) {
    return IntStream.range(0, WIDTH)
        .filter(column -> !isPaper(pixels, column, column + 1))
        .min()
        .orElseThrow();
  }

  private static int lastInk(int[] pixels) {
    return IntStream.range(0, WIDTH)
        .filter(column -> !isPaper(pixels, column, column + 1))
        .max()
        .orElseThrow();
  }

  private static int[] column(int[] pixels, int column, int from, int to) {
    return IntStream.range(from, to).map(row -> pixels[row * WIDTH + column]).toArray();
  }

  private static int[] rowsOf(int[] pixels, int from, int to) {
    return Arrays.copyOfRange(pixels, from * WIDTH, to * WIDTH);
  }
}
