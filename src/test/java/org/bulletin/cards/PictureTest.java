package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final byte PAPER = Ground.PAPER.number();

  private final Picture picture = new Picture(4, 2);

  @Test
  void aPictureBeginsAsPaper() {
    assertThat(row(0)).containsOnly(PAPER);
    assertThat(row(1)).containsOnly(PAPER);
  }

  @Test
  void aShapeStandsWhereItsOriginIs() {
    picture.put(stamp(Tone.INK, 15, 6), 1, 1);

    assertThat(row(0)).containsOnly(PAPER);
    assertThat(row(1)).containsExactly(PAPER, Tone.INK.number(15), Tone.INK.number(6), PAPER);
  }

  @Test
  void whatShapesOfOneToneCoverAddsUp() {
    picture.put(stamp(Tone.INK, 15, 6, 0), 0, 0);
    picture.put(stamp(Tone.INK, 4, 9, 15), 0, 0);

    assertThat(row(0))
        .containsExactly(Tone.INK.number(15), Tone.INK.number(15), Tone.INK.number(15), PAPER);
  }

  @Test
  void ofTwoTonesTheLaterCoversTheOther() {
    picture.put(stamp(Tone.INK, 15, 15), 0, 0);
    picture.put(stamp(Tone.ACCENT, 0, 7), 0, 0);

    assertThat(row(0)).startsWith(Tone.INK.number(15), Tone.ACCENT.number(7));
  }

  @Test
  void whatIsOutsideIsNotDrawn() {
    picture.put(stamp(Tone.INK, 1, 2, 3), -2, 0);
    picture.put(stamp(Tone.INK, 4, 5, 6), 3, 0);
    picture.put(stamp(Tone.INK, 7), 4, 0);
    picture.put(stamp(Tone.INK, 8), -1, 0);
    picture.put(stamp(Tone.INK, 9), 0, -1);
    picture.put(stamp(Tone.INK, 9), 0, 2);

    assertThat(row(0)).containsExactly(Tone.INK.number(3), PAPER, PAPER, Tone.INK.number(4));
    assertThat(row(1)).containsOnly(PAPER);
  }

  @Test
  void eachColourHasItsNumberInThePalette() {
    List<Integer> palette = Tone.palette();

    assertThat(palette).hasSize(77);
    assertThat(palette.get(PAPER)).isEqualTo(0xfcfbf8);
    assertThat(palette.get(Ground.SAND.number())).isEqualTo(0xf2eee5);
    for (Tone tone : Tone.values()) {
      assertThat(tone.number(0)).isIn(PAPER, Ground.SAND.number());
    }
    assertThat(palette.get(Tone.INK.number(Tone.STEPS))).isEqualTo(0x161d2e);
    assertThat(palette.get(Tone.ACCENT.number(Tone.STEPS))).isEqualTo(0x9c3510);
    assertThat(palette.get(Tone.SOFT_ON_SAND.number(Tone.STEPS))).isEqualTo(0x545a69);
    assertThat(palette.get(Tone.INK_ON_SAND.number(Tone.STEPS))).isEqualTo(0x161d2e);
  }

  private static Stamp stamp(Tone tone, int... steps) {
    byte[] bytes = new byte[steps.length];
    IntStream.range(0, steps.length).forEach(i -> bytes[i] = (byte) steps[i]);
    return Stamp.of(new Mask(0, 0, steps.length, 1, bytes), tone);
  }

  private List<Byte> row(int y) {
    return IntStream.range(0, picture.width()).mapToObj(x -> picture.pixel(x, y)).toList();
  }
}
