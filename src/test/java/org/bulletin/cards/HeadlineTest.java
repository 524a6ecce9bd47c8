package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final Typeface SERIF = Typefaces.read().serif();

  @Test
  void aShortTitleIsLarge() {
    Headline headline = headline("Démenti");

    assertThat(headline.size()).isEqualTo(80);
    assertThat(headline.lines()).containsExactly("Démenti");
  }

  @Test
  void aLongerTitleIsSmallerUntilItFits() {
    Headline headline =
        headline(
            "Cinq membres présumés d'un réseau criminel interpellés à Sabalibougou après une"
                + " enquête de la gendarmerie");

    assertThat(headline.size()).isBetween(44.0, 70.0);
    assertThat(headline.lines()).hasSizeLessThanOrEqualTo(5);
    assertThat(String.join(" ", headline.lines())).endsWith("la gendarmerie");
  }

  @Test
  void whatDoesNotFitEvenSmallEndsInAnEllipsisAfterALetter() {
    Headline headline = headline("un, deux, trois, ".repeat(60));

    assertThat(headline.size()).isEqualTo(44);
    assertThat(headline.lines()).hasSize(5);
    assertThat(headline.lines().get(4)).matches("un.*\\p{L}…");
  }

  @Test
  void theLinesAreOfAboutTheSameWidth() {
    Headline headline = headline("Une patrouille repousse une attaque au nord de Kidal");
    double[] widths = headline.lines().stream().mapToDouble(SERIF::width).toArray();

    assertThat(widths).hasSizeBetween(2, 3);
    assertThat(Arrays.stream(widths).min().orElseThrow())
        .isGreaterThan(0.6 * Arrays.stream(widths).max().orElseThrow());
  }

  @Test
  void aLineNeverBeginsWithAColon() {
    assertThat(headline("Opération Kidal, deuxième jour, bilan\u00A0: trois blessés").lines())
        .noneMatch(line -> line.startsWith(":"));
  }

  private static Headline headline(String title) {
    return Headline.of(title, SERIF, Language.FRENCH, 1072, 310);
  }
}
