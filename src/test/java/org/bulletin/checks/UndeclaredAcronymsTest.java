package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acronyms that two passages use and nothing explains. */
class UndeclaredAcronymsTest {

  @TempDir Path folder;

  @Test
  void findsOneThatTwoPassagesUse() {
    assertThat(found("Le RAVEC ferme.\n\nLe RAVEC rouvre.")).containsExactly("RAVEC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le RAVEC ferme, le RAVEC rouvre.",
        "Le recensement (RAVEC) ferme.\n\nLe RAVEC rouvre.",
        "Le RAVEC (recensement) ferme.\n\nLe RAVEC rouvre.",
        "Des AK-47.\n\nDeux AK-47.",
        "Le tome XIV.\n\nLe tome XIV.",
        "L’ONU vote.\n\nL’ONU vote.",
        "N°0001/EMGA/CAB.\n\nN°0002/EMGA/CAB.",
        "AVIS\n\nAVIS"
      })
  void leavesAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void theGlossaryExplains() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                "=== bulletin.yaml\n"
                    + TestBulletin.BULLETIN_YAML
                    + "glossary: {FAMa: {fr: Forces armées, en: Armed Forces}}\n")
            .withArticle("a", "2025-04-13", "Titre", "Les FAMA.\n\nLes FAMA.");

    assertThat(new CheckTrial(folder, Check.ACRONYM_UNDECLARED).found(bulletin)).isEmpty();
  }

  private List<String> found(String text) {
    return new CheckTrial(folder, Check.ACRONYM_UNDECLARED).french(text);
  }
}
