package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many beginnings of words, and numbers, two passages have in common. */
class SharedStemsTest {

  private static final List<Unit> FRENCH =
      Units.paragraphs(
          "Le gouvernement a présenté 12 véhicules.", "La mission observe le cessez-le-feu.", "");

  private static final List<Unit> ENGLISH =
      Units.paragraphs(
          "The government has presented 12 vehicles.", "The mission observes a truce.");

  @Test
  void beginningsCountWithoutAccentsAndNumbersWhole() {
    SharedStems shared = new SharedStems(FRENCH, ENGLISH);

    // gouv and gove differ; pres, 12 and vehi are the same
    assertThat(shared.of(0, 0)).isEqualTo(3);
    assertThat(shared.of(1, 1)).isEqualTo(2);
  }

  @Test
  void passagesAboutOtherThingsShareNothing() {
    SharedStems shared = new SharedStems(FRENCH, ENGLISH);

    assertThat(shared.of(0, 1)).isZero();
    assertThat(shared.of(1, 0)).isZero();
    assertThat(shared.of(2, 0)).isZero();
  }

  @Test
  void aWordThatStandsTwiceCountsOnce() {
    List<Unit> twice = Units.paragraphs("Mission après mission.");

    assertThat(new SharedStems(twice, twice).of(0, 0)).isEqualTo(2);
  }

  @Test
  void anEmptyBodySharesNothing() {
    assertThat(new SharedStems(Units.paragraphs(""), Units.paragraphs("")).of(0, 0)).isZero();
  }

  /** More than fit into one number of 64 bits. */
  @Test
  void hundredsOfStemsAreCountedAsTwoUnitsCountThem() {
    List<Unit> left = List.of(numbers(0, 400), numbers(100, 200), numbers(390, 500));
    List<Unit> right = List.of(numbers(50, 150), numbers(0, 1), numbers(395, 1000));
    SharedStems shared = new SharedStems(left, right);

    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        assertThat(shared.of(i, j))
            .as("%d and %d", i, j)
            .isEqualTo(left.get(i).shared(right.get(j)));
      }
    }
    assertThat(shared.of(0, 0)).isEqualTo(100);
  }

  private static Unit numbers(int first, int end) {
    return Units.paragraph(
        IntStream.range(first, end).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
  }
}
