package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bulletin.cards.Outline.Point;
import org.junit.jupiter.api.Test;

/** A shape covers of each pixel as much as it does in geometry. */
class OutlineTest {

  private static final int FULL = Tone.STEPS;

  @Test
  void aRectangleCoversThePixelsInsideAndPartsOfThoseAtItsEdge() {
    Mask mask = Outline.polygon(1, 1, 4, 1, 4, 2.4, 1, 2.4).mask(1, 1);

    assertThat(mask.left()).isEqualTo(1);
    assertThat(mask.top()).isEqualTo(1);
    assertThat(rows(mask)).containsExactly(List.of(15, 15, 15), List.of(6, 6, 6));
  }

  @Test
  void aSlopingLineCutsItsPixels() {
    Mask triangle = Outline.polygon(0, 0, 6, 3, 0, 3).mask(1, 1);

    assertThat(rows(triangle))
        .containsExactly(
            List.of(11, 4, 0, 0, 0, 0),
            List.of(15, 15, 11, 4, 0, 0),
            List.of(15, 15, 15, 15, 11, 4));
  }

  @Test
  void theDirectionOfAContourDoesNotMatter() {
    assertThat(rows(Outline.polygon(0, 3, 6, 3, 0, 0).mask(1, 1)))
        .isEqualTo(rows(Outline.polygon(0, 0, 6, 3, 0, 3).mask(1, 1)));
  }

  @Test
  void aContourOfTheOtherDirectionIsAHole() {
    Outline ring = Outline.polygon(0, 0, 3, 0, 3, 3, 0, 3);
    ring.add(points(1, 1, 1, 2, 2, 2, 2, 1));

    assertThat(rows(ring.mask(1, 1)))
        .containsExactly(List.of(15, 15, 15), List.of(15, 0, 15), List.of(15, 15, 15));
  }

  @Test
  void whatIsCoveredTwiceIsCoveredOnce() {
    Outline cross = Outline.polygon(0, 1, 3, 1, 3, 2, 0, 2);
    cross.add(points(1, 0, 2, 0, 2, 3, 1, 3));

    assertThat(rows(cross.mask(1, 1)))
        .containsExactly(List.of(0, 15, 0), List.of(15, 15, 15), List.of(0, 15, 0));
  }

  @Test
  void aCurvePassesTheMiddleOfTwoControlPoints() {
    Outline round = new Outline();
    round.add(
        List.of(
            new Point(0, 0, false),
            new Point(0, 40, false),
            new Point(40, 40, false),
            new Point(40, 0, false)));
    Mask mask = round.mask(1, 1);
    double area = IntStream.range(0, mask.steps().length).map(i -> mask.steps()[i]).sum();

    // Of each corner's triangle, which is 20² / 2, a third is outside.
    assertThat(area / FULL).isBetween(1328.0, 1335.0);
  }

  @Test
  void theScaleTurnsAndStretchesAShape() {
    Mask mask = Outline.polygon(0, 0, 1, 0, 1, 2, 0, 2).mask(3, -1);

    assertThat(mask.top()).isEqualTo(-2);
    assertThat(rows(mask)).containsExactly(List.of(15, 15, 15), List.of(15, 15, 15));
  }

  @Test
  void aShapeWithoutContoursCoversNothing() {
    assertThat(new Outline().mask(1, 1)).isEqualTo(Mask.EMPTY);
  }

  private static List<Point> points(double... coordinates) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1], true));
    }
    return points;
  }

  private static List<List<Integer>> rows(Mask mask) {
    return IntStream.range(0, mask.height())
        .mapToObj(row -> row * mask.width())
        .map(from -> Arrays.copyOfRange(mask.steps(), from, from + mask.width()))
        .map(row -> IntStream.range(0, row.length).mapToObj(i -> (int) row[i]).toList())
        .toList();
  }
}
