package org.bulletin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualTextTest {

  private static final Language ARABIC = Language.parse("ar").orElseThrow();

  @Test
  void aLatinLineStaysAsItIs() {
    assertThat(VisualText.line("AES : « intégrée »", Language.FRENCH))
        .isEqualTo("AES : « intégrée »");
  }

  @Test
  void lettersAndMarksAreComposed() {
    assertThat(VisualText.line("e\u0301", Language.FRENCH)).isEqualTo("é");
  }

  @Test
  void arabicLettersTakeTheFormOfTheirPlaceAndStandFromTheRight() {
    // Beh, yeh, teh: initial, medial, final.
    assertThat(VisualText.line("بيت", ARABIC)).isEqualTo("\uFE96\uFEF4\uFE91");
  }

  @Test
  void lamAndAlefAreOneGlyph() {
    assertThat(VisualText.line("لا", ARABIC)).isEqualTo("\uFEFB");
  }

  @Test
  void wordsAndNumbersOfOtherScriptsKeepTheirOrder() {
    String line = VisualText.line("ب AES 2025 ب", ARABIC);

    assertThat(line).isEqualTo("\uFE8F AES 2025 \uFE8F");
  }

  @Test
  void bracketsAreMirrored() {
    assertThat(VisualText.line("(ب)", ARABIC)).isEqualTo("(\uFE8F)");
    assertThat(VisualText.line("ب (", ARABIC)).isEqualTo(") \uFE8F");
  }

  @Test
  void anArabicNameInAFrenchLineReadsFromItsRight() {
    assertThat(VisualText.line("Le بيت !", Language.FRENCH)).isEqualTo("Le \uFE96\uFEF4\uFE91 !");
  }

  @Test
  void whatIsNotSeenIsNotThere() {
    assertThat(VisualText.line("mi\u00ADli\u200Btaire\u2066\u200F", Language.FRENCH))
        .isEqualTo("militaire");
  }

  @Test
  void aLineMayEndAfterASpaceButNotBeforeAColon() {
    assertThat(VisualText.pieces("Le bilan\u00A0: dix", Language.FRENCH))
        .containsExactly("Le ", "bilan\u00A0: ", "dix");
  }

  @Test
  void aLetterAndItsMarkAreOneCharacter() {
    assertThat(VisualText.characters("be\u0301", Language.FRENCH)).containsExactly("b", "e\u0301");
  }
}
