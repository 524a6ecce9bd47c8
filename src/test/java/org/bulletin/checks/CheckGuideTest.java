package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guide of the checks is made from their words and examples. After a change of these: {@code
 * mvn test -Dtest=CheckGuideTest -Dbulletin.golden=update}.
 */
class CheckGuideTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void theGuideSaysWhatTheChecksSay(String language) throws IOException {
    Path guide = Path.of("docs/diagnostics." + language + ".md");
    String said = new CheckGuide(new Language(language)).document();
    if ("update".equals(System.getProperty("bulletin.golden"))) {
      Files.writeString(guide, said);
    }

    assertThat(guide).hasContent(said);
  }

  @Test
  void onAConsoleExamplesStandIndentedAndNothingIsMarkedUp() {
    String told = new CheckGuide(Language.FRENCH).text(Check.SENTENCE_MISSING);

    assertThat(told)
        .startsWith("BUL-014 : Phrase qui manque dans une langue\n\n")
        .contains("\nNiveau : remarque.\n\nFaux, `example.fr.md` :\n\n    Le pont de Gossi")
        .doesNotContain("##", "````");
  }

  @ParameterizedTest
  @EnumSource
  void aCodeIsKnownInWhateverCase(Check check) {
    String code = check.code().orElseThrow();

    assertThat(CheckGuide.find(code)).contains(check);
    assertThat(CheckGuide.find(" " + code.toLowerCase(Locale.ROOT))).contains(check);
    assertThat(CheckGuide.find(code + "0")).isEmpty();
  }
}
