package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FontFileTest {

  private final FontFile font = read("DejaVuSans");

  @Test
  void aCharacterHasAGlyph() {
    assertThat(font.glyph('A')).isEqualTo(36);
    assertThat(font.glyph('\u0000')).isZero();
    assertThat(font.glyph(0xF0C00)).isZero();
  }

  @Test
  void charactersBeyondTheFirstPlaneHaveOnesToo() {
    assertThat(font.glyph(0x1F600)).isPositive();
  }

  @Test
  void lengthsAreInUnitsOfTheFont() {
    assertThat(font.unitsPerEm()).isEqualTo(2048);
    assertThat(font.advance(font.glyph('A'))).isEqualTo(1401);
    assertThat(font.advance(font.glyph('i'))).isEqualTo(569);
  }

  @Test
  void somePairsStandCloserTogether() {
    assertThat(font.kerning(font.glyph('A'), font.glyph('V'))).isNegative();
    assertThat(font.kerning(font.glyph('n'), font.glyph('n'))).isZero();
  }

  @Test
  void aLetterIsAsHighAsItsOutline() {
    Mask letter = font.outline(font.glyph('H')).mask(1 / 64.0, -1 / 64.0);

    assertThat(letter.top()).isEqualTo(-24);
    assertThat(letter.height()).isEqualTo(24);
  }

  @Test
  void anAccentedLetterIsMadeOfTwoGlyphs() {
    Mask plain = font.outline(font.glyph('e')).mask(1 / 64.0, -1 / 64.0);
    Mask accented = font.outline(font.glyph('é')).mask(1 / 64.0, -1 / 64.0);

    assertThat(accented.top()).isLessThan(plain.top() - 4);
    assertThat(accented.width()).isEqualTo(plain.width());
  }

  @Test
  void aSpaceHasNoOutline() {
    assertThat(font.outline(font.glyph(' ')).mask(1, 1)).isEqualTo(Mask.EMPTY);
  }

  @Test
  void anotherFontIsNotThere() {
    assertThatThrownBy(() -> FontFile.read("Arial")).isInstanceOf(FileNotFoundException.class);
  }

  private static FontFile read(String name) {
    try {
      return FontFile.read(name);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
