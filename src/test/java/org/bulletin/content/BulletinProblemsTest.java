package org.bulletin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulletin.build.Mistakes;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads about a mistake in {@code bulletin.yaml}: that one, and no other. */
class BulletinProblemsTest {

  private static final String YAML =
      """
      title: {fr: Bulletin, en: Bulletin}
      url: https://bulletin.example/
      languages: [fr, en]
      timezone: Africa/Bamako
      rubrics:
        operations: {fr: Opérations, en: Operations}
      regions:
        gao: {fr: Gao, en: Gao}
      """;

  @TempDir Path folder;

  @Test
  void aBulletinWithoutMistakesIsBuiltWithoutAWord() {
    assertThat(told(YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[fr, en]", "[]", "[e n]", "[tmh]", ""})
  void aBuildEndsInASiteOrInAnError(String languages) {
    TestBuild build = bulletin(YAML.replace("[fr, en]", languages)).generate();

    assertThat(build.result().summary().isPresent()).isNotEqualTo(build.result().errors() > 0);
    assertThat(build.result().failed()).isEqualTo(build.result().errors() > 0);
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);
    Files.delete(bulletin.content().resolve("bulletin.yaml"));

    assertThat(bulletin.generate().messages())
        .containsExactly(
            """
            bulletin.yaml:1:1: error: there is no `bulletin.yaml` in %s
              hint: create the file with `title`, `url`, `languages`, `rubrics` and `regions`, or name the folder with `-Dbulletin.content=…`\
            """
                .formatted(bulletin.content()));
  }

  @Test
  void whatNothingCanBeBuiltWithoutIsMissed() {
    assertThat(told("# rien\n"))
        .isEqualTo(
            """
            bulletin.yaml:1:1: error: `languages` is missing
              hint: add a line `languages: …`
            bulletin.yaml:1:1: error: `regions` is missing
              hint: add a line `regions: …`
            bulletin.yaml:1:1: error: `rubrics` is missing
              hint: add a line `rubrics: …`
            bulletin.yaml:1:1: error: `title` is missing
              hint: add a line `title: …`
            bulletin.yaml:1:1: error: `url` is missing
              hint: add a line `url: …`
            """);
  }

  @Test
  void anEmptyFileIsTold() {
    assertThat(told("\n"))
        .isEqualTo(
            """
            bulletin.yaml:1:1: error: the file is empty
              hint: fill the file, or delete it
            """);
  }

  @Test
  void aListIsNoBulletin() {
    assertThat(told("- title\n- url\n"))
        .startsWith("bulletin.yaml:1:1: error: there must be keys with values here\n");
  }

  @Test
  void aBracketThatIsNeverClosedIsShownWhereItOpens() {
    assertThat(told(YAML.replace("en: Operations}", "en: Operations")))
        .isEqualTo(
            """
            bulletin.yaml:6:15: error: the bracket `{` is never closed
                  operations: {fr: Opérations, en: Operations
                              ^
              hint: write `operations: {fr: Opérations, en: Operations}`
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bulletin.example",
        "http:/bulletin.example/",
        "ftp://bulletin.example/",
        "https://bulletin.example/?a=b",
        "https://bulletin.example/#a",
        "https://bulletin.example/a b/",
        "https://séc.example/"
      })
  void theAddressOfTheSiteIsAFolderOnTheWeb(String url) {
    assertThat(told(YAML.replace("https://bulletin.example/", url)))
        .isEqualTo(
            """
            bulletin.yaml:2:6: error: `%s` is not a web address
                url: %s
                     %s
              hint: write it in full, as `https://host/path`, and percent-encode what is not ASCII
            """
                .formatted(url, url, "^".repeat(url.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"français", "english", "e n", "fr_FR_x_y!"})
  void aLanguageIsATag(String tag) {
    assertThat(told(YAML.replace("[fr, en]", "[fr, " + tag + "]")))
        .isEqualTo(
            """
            bulletin.yaml:3:17: error: `%s` is not a language tag
                languages: [fr, %s]
                                %s
              hint: use a tag of BCP 47, such as `fr`, `en` or `ar`; several stand in a list, as `[fr, en]`
            """
                .formatted(tag, tag, "^".repeat(tag.length())));
  }

  @Test
  void languagesWithoutBracketsAreTold() {
    assertThat(told(YAML.replace("[fr, en]", "fr, en")))
        .startsWith("bulletin.yaml:3:12: error: `fr, en` is not a language tag\n")
        .hasLineCount(4);
  }

  @Test
  void anEmptyListOfLanguagesIsTold() {
    assertThat(told(YAML.replace("[fr, en]", "[]")))
        .isEqualTo(
            """
            bulletin.yaml:3:12: error: `languages` has no value
                languages: []
                           ^^
              hint: write the value after the colon, or delete the line
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmh", "{tag: tmh, name: Tamasheq}", "{tag: tmh, months: [Yennayer]}"})
  void aLanguageWithoutDataNeedsItsTwelveMonths(String declared) {
    String yaml = YAML.replace("[fr, en]", "[fr, en, " + declared + "]");

    assertThat(told(yaml.replace(", en: ", ", tmh: x, en: ")))
        .contains(": error: the names of the months in `tmh` are not known\n")
        .contains(
            "  hint: declare the language as {tag: tmh, name: …, months: […]} with all twelve")
        .doesNotContain("not a known key");
  }

  @Test
  void aKeyInTheWrongCaseIsToldOnce() {
    assertThat(told(YAML.replace("url:", "URL:")))
        .startsWith("bulletin.yaml:2:1: error: `URL` is not a known key and has no effect\n")
        .contains("did you mean `url`?")
        .doesNotContain("is missing");
  }

  @ParameterizedTest
  @CsvSource({"'\"\"', ^^", "\" \", ^^^", "'', ^"})
  void aTermHasAName(String key, String mark) {
    assertThat(told(YAML + "glossary:\n  " + key + ": {fr: Armée, en: Army}\n"))
        .startsWith("bulletin.yaml:10:3: error: nothing stands before the colon\n")
        .contains("\n      " + mark)
        .endsWith("\n  hint: write the key before the colon, or delete the line\n");
  }

  @Test
  void aRubricHasANameTooAsAFrenchEditorReads() {
    String yaml = YAML.replace("  operations:", "  \"\": {fr: Rien, en: Nothing}\n  operations:");

    assertThat(Mistakes.in(bulletin(yaml), Language.FRENCH))
        .isEqualTo(
            """
            bulletin.yaml:6:3: erreur: il n’y a rien avant le deux-points
                  "": {fr: Rien, en: Nothing}
                  ^^
              conseil: écrivez la clé avant le deux-points, ou supprimez la ligne
            """);
  }

  @Test
  void aTextThatLacksALanguageIsAWarning() {
    assertThat(told(YAML.replace("{fr: Opérations, en: Operations}", "{fr: Opérations}")))
        .isEqualTo(
            """
            bulletin.yaml:6:15: warning: `operations` has no text in `en`
                  operations: {fr: Opérations}
                              ^^^^^^^^^^^^^^^^
              hint: add `en: …`; until then another language's text stands in
            """);
  }

  @Test
  void aTextThatLacksTheDefaultLanguageIsShownInAnother() {
    TestBuild build =
        bulletin(YAML.replace("{fr: Opérations, en: Operations}", "{en: Operations}")).generate();

    assertThat(build.messages())
        .singleElement()
        .asString()
        .startsWith("bulletin.yaml:6:15: warning: `operations` has no text in `fr`");
    assertThat(build.page("/fr/rubriques/operations/")).contains(">Operations");
  }

  @ParameterizedTest
  @CsvSource({
    "Africa/Bamaco, did you mean `Africa/Bamako`?; use a name such as `Africa/Bamako`",
    "Mali, use a name such as `Africa/Bamako`"
  })
  void aTimeZoneIsKnown(String zone, String hint) {
    assertThat(told(YAML.replace("Africa/Bamako", zone)))
        .isEqualTo(
            """
            bulletin.yaml:4:11: error: `%s` is not a time zone
                timezone: %s
                          %s
              hint: %s
            """
                .formatted(
                    zone, zone, "^".repeat(zone.length()), hint.replace("; ", "\n  hint: ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vingt", "0", "-1", "10000", "1.5"})
  void aPageHoldsAWholeNumberOfArticles(String size) {
    assertThat(told(YAML + "page-size: " + size + "\n"))
        .isEqualTo(
            """
            bulletin.yaml:9:12: error: `page-size` cannot be `%s`
                page-size: %s
                           %s
              hint: write a whole number from 1 to 9999
            """
                .formatted(size, size, "^".repeat(size.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lourd", "0", "-1", "14 Mo", "1.5 Ko"})
  void aBudgetIsASize(String size) {
    assertThat(told(YAML + "budget:\n  article: " + size + "\n"))
        .isEqualTo(
            """
            bulletin.yaml:10:12: error: `article` cannot be `%s`
                  article: %s
                           %s
              hint: write a size such as `14 KB`, or a number of bytes
            """
                .formatted(size, size, "^".repeat(size.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14000", "14 KB", "14 Ko", "14kB"})
  void aSizeIsWrittenInBytesOrKilobytes(String size) {
    assertThat(told(YAML + "budget: {article: " + size + ", past: error}\n")).isEmpty();
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(told(YAML + "typography: non\n"))
        .isEqualTo(
            """
            bulletin.yaml:9:13: error: `typography` cannot be `non`
                typography: non
                            ^^^
              hint: it can be `true`, `false`
            """);
  }

  @Test
  void rubricsHaveKeysOfTheirOwnAndArticlesAreNotBlamed() {
    assertThat(told(YAML.replaceFirst("rubrics:\n.*\n", "rubrics: [operations]\n")))
        .isEqualTo(
            """
            bulletin.yaml:5:10: error: `rubrics` must have keys of its own
                rubrics: [operations]
                         ^^^^^^^^^^^^
              hint: write each on an indented line of its own, as `key: value`
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"operations:", "operations: {}", "operations: {featured: true}"})
  void aRubricHasAName(String rubric) {
    assertThat(told(YAML.replaceFirst(" {2}operations:.*", "  " + rubric)))
        .startsWith("bulletin.yaml:6:1")
        .containsPattern(": error: `(operations` has no value|name` is missing|fr` is missing)\n")
        .hasLineCount(4);
  }

  @Test
  void twoRubricsAtOneAddressAreTold() {
    assertThat(told(YAML.replace("regions:", "  autres: {fr: opérations, en: Other}\nregions:")))
        .isEqualTo(
            """
            bulletin.yaml:7:3: error: the address /fr/rubriques/operations/ is taken already: bulletin.yaml:6:3
                  autres: {fr: opérations, en: Other}
                  ^^^^^^
              hint: give one of the two another `slug`
            """);
  }

  @Test
  void aRegionLiesInADeclaredOne() {
    assertThat(told(YAML.replaceFirst(" {2}gao:.*", "  gao: {name: Gao, in: goa}")))
        .isEqualTo(
            """
            bulletin.yaml:8:24: error: the region `goa` is not declared
                  gao: {name: Gao, in: goa}
                                       ^^^
              hint: did you mean `gao`?
              hint: the regions are declared in `bulletin.yaml`, under `regions`
            """);
  }

  @Test
  void aRegionDoesNotLieInsideItself() {
    String regions = "  gao: {name: Gao, in: kidal}\n  kidal: {name: Kidal, in: gao}";

    assertThat(told(YAML.replaceFirst(" {2}gao:.*", regions)))
        .isEqualTo(
            """
            bulletin.yaml:9:28: error: the region `kidal` would lie inside itself
                  kidal: {name: Kidal, in: gao}
                                           ^^^
              hint: change or delete `in`
            """);
    assertThat(told(YAML.replaceFirst(" {2}gao:.*", "  gao: {name: Gao, in: gao}")))
        .contains(": error: the region `gao` would lie inside itself\n");
  }

  @Test
  void aRegionsCodeIsOfIso3166() {
    assertThat(told(YAML.replaceFirst(" {2}gao:.*", "  gao: {name: Gao, code: ML7}")))
        .isEqualTo(
            """
            bulletin.yaml:8:26: error: `ML7` is not an ISO 3166 code
                  gao: {name: Gao, code: ML7}
                                         ^^^
              hint: write it as `ML` or `ML-7`, or leave it out where the region has none
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[16.27]", "[91, 0]", "[16, 181]", "[1, 2, 3]", "[nord, est]", "16.27"})
  void aRegionsPositionIsTwoNumbersInDegrees(String position) {
    String shown = position.replaceAll("[\\[\\]]", "");

    assertThat(told(YAML.replaceFirst(" {2}gao:.*", "  gao: {name: Gao, at: " + position + "}")))
        .contains(": error: `at` cannot be `%s`\n".formatted(shown))
        .endsWith("  hint: write latitude and longitude in degrees, as `[16.27, -0.05]`\n")
        .hasLineCount(4);
  }

  @Test
  void aRubricsSlugIsOneSegment() {
    assertThat(told(YAML.replaceFirst(" {2}operations:.*", "  operations: {name: O, slug: a/b}")))
        .contains("bulletin.yaml:6:31: error: `a/b` cannot be part of an address\n")
        .contains("  hint: did you mean `a-b`?\n  hint: use lower-case letters, digits and");
  }

  @Test
  void anUnknownKeyIsAWarning() {
    assertThat(told(YAML + "langues: [fr]\n"))
        .startsWith("bulletin.yaml:9:1: warning: `langues` is not a known key and has no effect\n")
        .contains("  hint: did you mean `languages`?\n  hint: the keys here are `languages`, ");
  }

  @Test
  void aBracketWithNothingAfterItIsToldWhereItStands() {
    assertThat(told(YAML + "html: [\n"))
        .contains(
            """
            bulletin.yaml:9:7: error: the bracket `[` is never closed
                html: [
                      ^
              hint: write `html: []`
            """);
  }

  private TestBulletin bulletin(String yaml) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + yaml)
        .with(article("a.fr.md", "2025-04-13", "Titre", "Texte."));
  }

  private String told(String yaml) {
    return Mistakes.in(bulletin(yaml));
  }
}
