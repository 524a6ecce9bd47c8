package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake that several checks find is told once. */
class OneMessageTest {

  @TempDir Path folder;

  /** A stroke is a line feed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 morts : 5 civils et 5 soldats. | 10 dead: 5 civilians and 6 soldiers. | 022 en:8",
        "10 morts : 5 civils et 5 soldats. | 12 dead: 5 civilians and 5 soldiers. | 022 en:8",
        "14 morts : 6 civils et 7 soldats. | 13 dead: 6 civilians and 7 soldiers. | 022 fr:8",
        "10 armes ://- 5 fusils/- 5 mines | 10 arms://- 5 rifles/- 4 mines | 022 en:8",
        "Six (6) morts. | Six (7) dead. | 021 en:8",
        "Le dimanche 13 avril 2025. | On Monday 13 April 2025. | 020 en:8",
        "10 morts : 5 civils et 5 soldats. | 12 dead: 6 civilians and 6 soldiers. | 003 en:8",
      })
  void aFigureThatContradictsItsOwnArticleIsToldOfItAlone(
      String french, String english, String code) {
    assertThat(places(french, english)).isNotEmpty().allMatch(one -> one.equals("BUL-" + code));
  }

  @Test
  void theCellsOfASumAreItsParts() {
    String table = "| Type | Nombre |\n|---|---|\n| TVS | 20 |\n| RAV4 | 30 |\n| Total | 50 |\n";

    assertThat(places(table, table.replace("30", "40"))).containsExactly("BUL-022 en:12");
  }

  @Test
  void whereThatCheckIsOffTheOtherTells() {
    CheckedPair pair =
        CheckedPair.of(
            folder, "10 morts : 5 civils et 5 soldats.", "10 dead: 5 civilians and 6 soldiers.");

    assertThat(pair.declaring("checks: {BUL-022: off}").findings())
        .containsExactly("BUL-003 en:8 fr:8 [both, 6, 5, fr]");
    assertThat(pair.declaring("checks: {BUL-022: note}").findings())
        .anyMatch(finding -> finding.startsWith("BUL-003"));
  }

  @Test
  void anotherMistakeInTheSamePassageIsToldBeside() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                TestBulletin.article(
                    "a.fr.md", "2025-04-13", "Le titre", "Le pont est fermé depuis hier.\n"))
            .with(
                TestBulletin.article(
                    "a.en.md",
                    "2025-04-13",
                    "The title",
                    "The bridge is closed.\n\nWitnesses can call +223 76 45 12 98 at any time.\n"));

    assertThat(
            bulletin.check().result().diagnostics().stream()
                .map(one -> one.rule().code().orElse("")))
        .contains("BUL-012", "BUL-031");
  }

  private List<String> places(String french, String english) {
    return CheckedPair.of(folder, french.replace('/', '\n'), english.replace('/', '\n'))
        .findings()
        .stream()
        .map(finding -> finding.replaceFirst("^(BUL-\\d+ \\S+).*", "$1"))
        .toList();
  }
}
