package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulletin.checks.PassageAlignment.Step;
import org.bulletin.markdown.ProseBlock.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for the same passage rather than for one that is missing. */
class StepCostsTest {

  private static final Step ONE_FOR_ONE = new Step(1, 1);
  private static final Step LEFT_ALONE = new Step(1, 0);
  private static final Step TWO_FOR_ONE = new Step(2, 1);
  private static final Step ONE_FOR_TWO = new Step(1, 2);

  private static final String CONVOY = "Le convoi de 12 véhicules a quitté Gao pour Ansongo mardi.";
  private static final String CONVOY_EN =
      "The convoy of 12 vehicles left Gao for Ansongo on Tuesday.";
  private static final String SCHOOL = "L’école rouvrira ses portes après la réunion des parents.";
  private static final String SCHOOL_EN = "The school reopens after a meeting of the parents.";

  @Test
  void whatIsTranslatedCostsLessThanWhatIsAlone() {
    assertThat(cost(CONVOY, CONVOY_EN)).isLessThan(cost(CONVOY, SCHOOL_EN));
    assertThat(cost(CONVOY, CONVOY_EN)).isLessThan(StepCosts.atLeast(LEFT_ALONE));
  }

  @Test
  void anotherLengthCosts() {
    String longer = CONVOY_EN + " It was escorted by the army as far as the bridge over the river.";

    assertThat(cost(CONVOY, longer)).isGreaterThan(cost(CONVOY, CONVOY_EN));
  }

  @ParameterizedTest
  @CsvSource({"ITEM, false", "HEADING, true", "CODE, true", "CELL, true", "IMAGE, true"})
  void anotherKindCostsAndMostForWhatHardlyEverChanges(Kind kind, boolean apart) {
    float same = of(Units.paragraph(CONVOY), Units.paragraph(CONVOY_EN));
    float other = of(Units.paragraph(CONVOY), Units.of(kind, 0, CONVOY_EN));

    assertThat(other).isGreaterThan(same);
    assertThat(other - same > StepCosts.atLeast(LEFT_ALONE)).isEqualTo(apart);
  }

  @Test
  void aHeadingOfAnotherLevelIsASmallDifference() {
    Unit heading = Units.of(Kind.HEADING, 2, CONVOY);
    float same = of(heading, Units.of(Kind.HEADING, 2, CONVOY_EN));
    float deeper = of(heading, Units.of(Kind.HEADING, 3, CONVOY_EN));

    assertThat(deeper).isGreaterThan(same).isLessThan(of(heading, Units.paragraph(CONVOY_EN)));
    assertThat(StepCosts.areAlike(heading, Units.of(Kind.HEADING, 3, CONVOY_EN))).isTrue();
  }

  @Test
  void onlyWhatIsOfOneKindAndSaysTheSameIsAlike() {
    assertThat(StepCosts.areAlike(Units.paragraph(CONVOY), Units.paragraph(CONVOY_EN))).isTrue();
    assertThat(StepCosts.areAlike(Units.paragraph(CONVOY), Units.of(Kind.ITEM, 0, CONVOY_EN)))
        .isFalse();
    assertThat(
            StepCosts.areAlike(
                Units.paragraph("Gao."), Units.paragraph(CONVOY_EN + " " + SCHOOL_EN)))
        .isFalse();
  }

  @Test
  void twoParagraphsMayBecomeOneThatSaysBoth() {
    List<Unit> two = Units.paragraphs(CONVOY, SCHOOL);
    List<Unit> one = Units.paragraphs(CONVOY_EN + " " + SCHOOL_EN);

    assertThat(new StepCosts(two, one).of(0, 0, TWO_FOR_ONE))
        .isLessThan(2 * StepCosts.atLeast(LEFT_ALONE))
        .isEqualTo(new StepCosts(one, two).of(0, 0, ONE_FOR_TWO));
  }

  @Test
  void thatOneOfTwoParagraphsIsLackingIsLikelierThanThatBothBecameOneThatLacksIt() {
    StepCosts costs = new StepCosts(Units.paragraphs(CONVOY, SCHOOL), Units.paragraphs(CONVOY_EN));

    assertThat(costs.of(0, 0, TWO_FOR_ONE))
        .isGreaterThan(costs.of(0, 0, ONE_FOR_ONE) + costs.of(1, 1, LEFT_ALONE));
  }

  @Test
  void twoHeadingsOrItemsNeverBecomeOne() {
    List<Unit> two = List.of(Units.of(Kind.ITEM, 0, CONVOY), Units.of(Kind.ITEM, 0, SCHOOL));
    List<Unit> one = List.of(Units.of(Kind.ITEM, 0, CONVOY_EN + " " + SCHOOL_EN));

    assertThat(new StepCosts(two, one).of(0, 0, TWO_FOR_ONE)).isGreaterThan(1e30f);
  }

  /** The search looks at no unit where a step cannot become the cheapest. */
  @Test
  void noStepCostsLessThanItsLeast() {
    List<Unit> same = Units.paragraphs(CONVOY, SCHOOL);
    StepCosts costs = new StepCosts(same, same);

    for (Step step : List.of(ONE_FOR_ONE, LEFT_ALONE, new Step(0, 1), TWO_FOR_ONE, ONE_FOR_TWO)) {
      assertThat(costs.of(0, 0, step))
          .as(step.toString())
          .isGreaterThanOrEqualTo(StepCosts.atLeast(step));
    }
  }

  private static float cost(String left, String right) {
    return of(Units.paragraph(left), Units.paragraph(right));
  }

  private static float of(Unit left, Unit right) {
    return new StepCosts(List.of(left), List.of(right)).of(0, 0, ONE_FOR_ONE);
  }
}
