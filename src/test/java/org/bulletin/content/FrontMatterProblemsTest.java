package org.bulletin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bulletin.build.Mistakes;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads about a mistake in an article's front matter. */
class FrontMatterProblemsTest {

  private static final String ALL_KEYS =
      "`id`, `title`, `lead`, `date`, `rubric`, `region`, `quote`, `slug`, `aliases`, `author`,"
          + " `source`, `reference`, `event-date`, `image`, `updated`, `corrections`, `status`,"
          + " `publish`, `expires`, `translation-of`, `waive`";

  @TempDir Path folder;

  @Test
  void aTextWithAColonNeedsQuotes() {
    assertThat(told(with("title", "Armée : sept morts")))
        .isEqualTo(
            """
            a.fr.md:2:14: error: a text that holds a colon needs quotes
                title: Armée : sept morts
                             ^
              hint: write `title: "Armée : sept morts"`
            """);
  }

  @Test
  void aTextThatGoesOnOverLinesIsShownOnOne() {
    assertThat(told(with("lead", "Le début du chapô\n  et sa suite : la fin.")))
        .isEqualTo(
            """
            a.fr.md:7:15: error: a text that holds a colon needs quotes
                  et sa suite : la fin.
                              ^
              hint: write `lead: "Le début du chapô et sa suite : la fin."`
            """);
  }

  @Test
  void aTextThatGoesOnWithoutIndentationDoesNotBeginWithAKey() {
    String expected =
        """
        a.fr.md:7:1: error: the line does not begin with a key
            et sa suite.
            ^^^^^^^^^^^^
          hint: if it goes on from the line above, put both on one line between quotes; if the article's text begins here, put a line `---` before it
        """;

    assertThat(told(with("lead", "Le début du chapô\net sa suite."))).isEqualTo(expected);
    assertThat(told(with("lead", "Le début du chapô\net sa suite : la fin.")))
        .isEqualTo(
            expected.replace("suite.", "suite : la fin.").replace("^^^^^^^^^^^^", "^^^^^^^^^^^"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          @armee annonce, @
          %50 des cas, %
          `moi`, `
          *important, *
          &Co annonce, &
          & compagnie, &
          !Alerte, !
          !Alerte à Gao, !
          !! attention, !
          - Gao, -
          ? Gao, ?
          > Gao, >
          | Gao, |
          [Vidéo] Gao, [
          {Vidéo} Gao, {
          #3 est paru, #
          """)
  void aTextThatBeginsWithASignOfYamlNeedsQuotes(String text, String sign) {
    assertThat(told(with("title", text)))
        .isEqualTo(
            """
            a.fr.md:2:8: error: a text that begins with `%s` needs quotes
                title: %s
                       ^
              hint: write `title: "%s"`
            """
                .formatted(sign, text, text));
  }

  @Test
  void aNumberSignAfterASpaceCutsTheText() {
    assertThat(told(with("title", "Rapport #3")))
        .isEqualTo(
            """
            a.fr.md:2:16: warning: `#3` counts as a remark and is left out of the text
                title: Rapport #3
                               ^^
              hint: if it belongs to the text, write `title: "Rapport #3"`; if it is a remark, put a space after `#`
            """);
    assertThat(told(with("title", "Rapport # à relire"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Armée", "'Armée", "\"Armée d'ici", "'Armée \"là\""})
  void aQuoteThatIsNeverClosedIsShownWhereItOpens(String title) {
    String expected =
        """
        a.fr.md:2:8: error: the text begins with a quote that is never closed
            title: %s
                   ^
          hint: put the same quote at the end of the text
        """
            .formatted(title);

    assertThat(told(with("title", title))).isEqualTo(expected);
    assertThat(told(with("title", title).replace("Un chapô.", "L'armée dit \"non\".")))
        .isEqualTo(expected);
    assertThat(told(with("title", title).replace("Un chapô.", "\"Un chapô.\"")))
        .isEqualTo(expected);
  }

  @Test
  void aTextThatGoesOnAfterItsQuoteIsShownQuotedWhole() {
    assertThat(told(with("title", "\"Opération Dougoukoloko\" à Gao")))
        .isEqualTo(
            """
            a.fr.md:2:33: error: the text goes on after the closing quote
                title: "Opération Dougoukoloko" à Gao
                                                ^
              hint: write `title: '"Opération Dougoukoloko" à Gao'`
            """);
    assertThat(told(with("title", "'L'armée à Gao'")))
        .isEqualTo(
            """
            a.fr.md:2:11: error: the text goes on after the closing quote
                title: 'L'armée à Gao'
                          ^
              hint: write `title: "L'armée à Gao"`
            """);
  }

  @Test
  void aBackslashBetweenDoubleQuotesIsShownBetweenSingleOnes() {
    assertThat(told(with("title", "\"C:\\dossier\"")))
        .isEqualTo(
            """
            a.fr.md:2:12: error: a backslash has a meaning between double quotes
                title: "C:\\dossier"
                           ^
              hint: write `title: 'C:\\dossier'`
            """);
  }

  @Test
  void aBracketThatIsNeverClosedIsShownWhereItOpens() {
    assertThat(told(with("region", "[gao, kidal")))
        .isEqualTo(
            """
            a.fr.md:5:9: error: the bracket `[` is never closed
                region: [gao, kidal
                        ^
              hint: write `region: [gao, kidal]`
            """);
    assertThat(told(COMPLETE.replace("lead:", "quote: {text: Oui, by: Lui\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:8: error: the bracket `{` is never closed
                quote: {text: Oui, by: Lui
                       ^
              hint: write `quote: {text: Oui, by: Lui}`
            """);
  }

  @Test
  void bracketsThatDoNotEndProperlyAreTold() {
    assertThat(told(COMPLETE.replace("lead:", "quote: {text: \"Oui\" dit-il, by: Lui}\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:21: error: a list or mapping in brackets does not end properly
                quote: {text: "Oui" dit-il, by: Lui}
                                    ^
              hint: put commas between its parts and close the bracket; a text with `,`, `:` or brackets needs double quotes
            """);
  }

  @Test
  void aColonBetweenBracketsIsShownQuoted() {
    assertThat(told(COMPLETE.replace("lead:", "quote: {text: Il a dit : oui, by: Lui}\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:24: error: a text that holds a colon needs quotes
                quote: {text: Il a dit : oui, by: Lui}
                                       ^
              hint: write `quote: {text: "Il a dit : oui", by: Lui}`
            """);
  }

  @Test
  void aMissingSpaceAfterAColonIsShownWhereItIsMissing() {
    String expected =
        """
        a.fr.md:2:6: error: a space is missing after the colon
            title:Titre
                 ^
          hint: write `title: Titre`
        """;

    assertThat(told(COMPLETE.replace("title: ", "title:"))).isEqualTo(expected);
    assertThat(told(COMPLETE.replace("date: ", "date:")))
        .isEqualTo(
            expected
                .replace("2:6", "3:5")
                .replace("title:Titre", "date:2025-04-13")
                .replace("         ^", "        ^")
                .replace("title: Titre", "date: 2025-04-13"));
  }

  @Test
  void aLineThatIsIndentedByMistakeIsTold() {
    assertThat(told(COMPLETE.replace("\ndate", "\n date")))
        .isEqualTo(
            """
            a.fr.md:3:1: error: the line is indented further than the one above
                 date: 2025-04-13
                ^
              hint: begin it at the same column, as `date: 2025-04-13`
            """);
  }

  @Test
  void aTabIsTold() {
    assertThat(told(COMPLETE.replace("lead:", "quote:\n\ttext: Oui\nlead:")))
        .isEqualTo(
            """
            a.fr.md:7:1: error: there is a tab where YAML takes only spaces
                 text: Oui
                ^
              hint: replace the tab by spaces
            """);
  }

  @Test
  void whatNobodyCanMakeOutIsNotValid() {
    assertThat(told(COMPLETE.replace("lead:", "- x\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:1: error: this is not valid YAML
                - x
                ^
              hint: put texts with special characters between double quotes, and indent with spaces
            """);
  }

  @Test
  void frontMatterThatIsMissingIsTold() {
    assertThat(told("# Titre\n\nTexte.\n"))
        .isEqualTo(
            """
            a.fr.md:1:1: error: the file does not begin with front matter
                # Titre
                ^^^^^^^
              hint: begin the file with a line `---`, then `title: …` and the other keys, then a line `---`
            """);
  }

  @Test
  void frontMatterThatIsNeverClosedIsTold() {
    assertThat(told(COMPLETE.replace("\n---\nTexte", "\nTexte")))
        .isEqualTo(
            """
            a.fr.md:1:1: error: the front matter is never closed
                ---
                ^^^
              hint: put a line `---` between the last key and the text
            """);
  }

  @Test
  void aRuleInTheTextDoesNotCloseTheFrontMatter() {
    assertThat(told(COMPLETE.replace("\n---\nTexte.", "\n\nLe texte.\n\n---\n\nLa fin.")))
        .isEqualTo(
            """
            a.fr.md:8:1: error: the line does not begin with a key
                Le texte.
                ^^^^^^^^^
              hint: if it goes on from the line above, put both on one line between quotes; if the article's text begins here, put a line `---` before it
            """);
  }

  @Test
  void spacesAfterTheDashesDoNotMatter() {
    assertThat(told(COMPLETE.replace("---\n", "---  \n"))).isEmpty();
  }

  @Test
  void frontMatterThatIsATextHasNoKeys() {
    assertThat(told("---\nTitre\n---\nTexte.\n"))
        .isEqualTo(
            """
            a.fr.md:2:1: error: there must be keys with values here
                Titre
                ^^^^^
              hint: write each as `key: value` on a line of its own
            """);
  }

  @Test
  void aKeyThatStandsTwiceIsTold() {
    assertThat(told(COMPLETE.replace("lead:", "title: Autre\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:1: error: `title` stands here a second time; the first is in line 2
                title: Autre
                ^^^^^
              hint: delete one of the two
            """);
  }

  @Test
  void anAnchorInsideItselfIsTold() {
    assertThat(told(COMPLETE.replace("lead:", "quote: &a [*a]\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:8: error: lists and mappings are nested more than 20 deep
                quote: &a [*a]
                       ^^^^^^^
              hint: remove brackets, anchors and aliases (`&`, `*`): three levels are enough
            """);
  }

  @Test
  @Timeout(5)
  void moreValuesThanAnEditorWritesAreRefused() {
    assertThat(told(COMPLETE.replace("lead:", "x: [" + "a,".repeat(60_000) + "]\nlead:")))
        .contains(": error: the YAML holds more than 50,000 values\n")
        .endsWith("\n  hint: remove anchors and aliases (`&`, `*`)\n")
        .hasLineCount(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "date", "rubric", "region", "lead"})
  void aKeyThatMustBeThereIsMissed(String key) {
    assertThat(told(COMPLETE.replaceFirst("(?m)^" + key + ":.*\n", "")))
        .isEqualTo(
            """
            a.fr.md:1:1: error: `%s` is missing
                ---
                ^^^
              hint: add a line `%s: …`
            """
                .formatted(key, key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "date", "rubric", "region", "lead"})
  void aKeyWithoutAValueIsTold(String key) {
    assertThat(told(COMPLETE.replaceFirst("(?m)^" + key + ":.*", key + ":")))
        .endsWith(
            """
            : error: `%s` has no value
                %s:
                %s^
              hint: write the value after the colon, or delete the line
            """
                .formatted(key, key, " ".repeat(key.length() + 1)))
        .hasLineCount(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubric", "region"})
  void anEmptyListIsNoValue(String key) {
    assertThat(told(COMPLETE.replaceFirst("(?m)^" + key + ":.*", key + ": []")))
        .contains(": error: `%s` has no value\n    %s: []\n".formatted(key, key))
        .hasLineCount(4);
  }

  @Test
  void anUnknownKeyIsAWarningWithTheKeysThatThereAre() {
    assertThat(told(COMPLETE.replace("lead:", "auteur: Moussa\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:1: warning: `auteur` is not a known key and has no effect
                auteur: Moussa
                ^^^^^^
              hint: did you mean `author`?
              hint: the keys here are %s
            """
                .formatted(ALL_KEYS));
    assertThat(told(COMPLETE.replace("lead:", "mots-clés: x\nlead:")))
        .contains("  hint: the keys here are " + ALL_KEYS + "\n");
  }

  @Test
  void aListIsNoText() {
    assertThat(told(with("title", "[Gao, Kidal]")))
        .isEqualTo(
            """
            a.fr.md:2:8: error: `title` must be a text
                title: [Gao, Kidal]
                       ^^^^^^^^^^^^
              hint: write one text after the colon; put it between quotes if it holds special characters
            """);
  }

  @Test
  void aRegionIsAKeyOrAList() {
    assertThat(told(with("region", "{gao: Gao}")))
        .isEqualTo(
            """
            a.fr.md:5:9: error: `region` must be a text
                region: {gao: Gao}
                        ^^^^^^^^^^
              hint: write a key, or a list of keys as `[one, two]`
            """);
  }

  @Test
  void anImageHasKeysOfItsOwn() {
    assertThat(told(COMPLETE.replace("lead:", "image: photo.jpg\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:8: error: `image` must have keys of its own
                image: photo.jpg
                       ^^^^^^^^^
              hint: write `image: {src: /media/name.jpg, alt: …}`
            """);
  }

  @Test
  void anImageNeedsAFileAndATextForThoseWhoDoNotSeeIt() {
    assertThat(told(COMPLETE.replace("lead:", "image: {credit: Moi}\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:8: error: `alt` is missing
                image: {credit: Moi}
                       ^^^^^^^^^^^^^
              hint: add a line `alt: …`
            a.fr.md:6:8: error: `src` is missing
                image: {credit: Moi}
                       ^^^^^^^^^^^^^
              hint: add a line `src: …`
            """);
    assertThat(told(COMPLETE.replace("lead:", "image: {src: x.jpg, alt: ''}\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:26: error: `alt` has no value
                image: {src: x.jpg, alt: ''}
                                         ^^
              hint: write the value after the colon, or delete the line
            """);
  }

  @Test
  void aStatusIsOneOfTwo() {
    assertThat(told(COMPLETE.replace("lead:", "status: brouillon\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:9: error: `status` cannot be `brouillon`
                status: brouillon
                        ^^^^^^^^^
              hint: it can be `draft`, `published`
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"13/04/2025", "13 avril 2025", "2025-4-13", "2025-04-13 9h30", "hier", "“2025”"})
  void aDateIsWrittenYearMonthDay(String date) {
    assertThat(told(with("date", date)))
        .isEqualTo(
            """
            a.fr.md:3:7: error: `%s` is not a date
                date: %s
                      %s
              hint: write year, month and day as `2025-04-13`, with a time as `2025-04-13 10:30`
            """
                .formatted(date, date, "^".repeat(date.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-13-01",
        "2025-02-29",
        "2025-04-13 25:00",
        "2025-04-13T10:00+19:00"
      })
  void aDateThatThereIsNotIsTold(String date) {
    assertThat(told(with("date", date)))
        .isEqualTo(
            """
            a.fr.md:3:7: error: there is no date `%s`
                date: %s
                      %s
              hint: check the month (01 to 12), the day and the time
            """
                .formatted(date, date, "^".repeat(date.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"event-date", "updated", "publish", "expires", "translation-of"})
  void everyDateIsChecked(String key) {
    assertThat(told(COMPLETE.replace("lead:", key + ": 2025-02-30\nlead:")))
        .contains(": error: there is no date `2025-02-30`\n    " + key + ": 2025-02-30\n")
        .hasLineCount(4);
  }

  @ParameterizedTest
  @CsvSource({"../x, x", "a/b, a-b", "Été 2025, ete-2025", "MAJUSCULES, majuscules"})
  void aSlugIsOneSegmentOfAnAddress(String slug, String proper) {
    assertThat(told(COMPLETE.replace("lead:", "slug: " + slug + "\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:7: error: `%s` cannot be part of an address
                slug: %s
                      %s
              hint: did you mean `%s`?
              hint: use lower-case letters, digits and single hyphens
            """
                .formatted(slug, slug, "^".repeat(slug.length()), proper));
  }

  @Test
  void aSourcesAddressIsWrittenInFull() {
    assertThat(told(COMPLETE.replace("lead:", "source: {name: X, url: www.x.org}\nlead:")))
        .isEqualTo(
            """
            a.fr.md:6:24: error: `www.x.org` is not a web address
                source: {name: X, url: www.x.org}
                                       ^^^^^^^^^
              hint: write it in full, as `https://host/path`, and percent-encode what is not ASCII
            """);
    assertThat(told(COMPLETE.replace("lead:", "source: {name: X, url: 'javascript:x'}\nlead:")))
        .contains(": error: `javascript:x` is not a web address\n");
  }

  @Test
  void aLongLeadIsAWarning() {
    String lead = "a".repeat(401);

    assertThat(told(with("lead", lead)))
        .startsWith(
            "a.fr.md:6:7: warning: the lead has 401 characters; more than 400 are hard to read\n")
        .endsWith("  hint: shorten it, and say the rest in the text\n");
    assertThat(told(with("lead", "é".repeat(400)))).isEmpty();
  }

  @Test
  void anUndeclaredRubricIsToldWithTheNearest() {
    assertThat(told(with("rubric", "[cooperation, operatoins]")))
        .isEqualTo(
            """
            a.fr.md:4:23: error: the rubric `operatoins` is not declared
                rubric: [cooperation, operatoins]
                                      ^^^^^^^^^^
              hint: did you mean `operations`?
              hint: the rubrics are declared in `bulletin.yaml`, under `rubrics`
            """);
  }

  @Test
  void anUndeclaredRegionIsToldWithTheNearest() {
    assertThat(told(with("region", "Kidall")))
        .isEqualTo(
            """
            a.fr.md:5:9: error: the region `Kidall` is not declared
                region: Kidall
                        ^^^^^^
              hint: did you mean `kidal`?
              hint: the regions are declared in `bulletin.yaml`, under `regions`
            """);
  }

  @Test
  void aQuoteNeedsItsWordsAndACorrectionItsDate() {
    assertThat(told(COMPLETE.replace("lead:", "quote: {by: Lui}\nlead:")))
        .contains("a.fr.md:6:8: error: `text` is missing\n")
        .hasLineCount(4);
    assertThat(told(COMPLETE.replace("lead:", "corrections: [{text: x}]\nlead:")))
        .contains("a.fr.md:6:15: error: `date` is missing\n")
        .hasLineCount(4);
    assertThat(told(COMPLETE.replace("lead:", "corrections: coquille\nlead:")))
        .contains("  hint: write `corrections: [{date: 2025-04-13, text: …}]`\n");
  }

  @Test
  void aTranslationDoesNotRepeatWhatItsOriginalLacks() {
    String original = COMPLETE.replace("date: 2025-04-13\n", "");
    String translation = "=== articles/a.en.md\n---\ntitle: T\nlead: L\n---\nx\n";

    assertThat(told(original + translation))
        .isEqualTo(
            """
            a.fr.md:1:1: error: `date` is missing
                ---
                ^^^
              hint: add a line `date: …`
            """);
  }

  @Test
  void aTranslationDoesNotRepeatTheMistakeOfItsOriginal() {
    String translation = "=== articles/a.en.md\n---\ntitle: T\nlead: L\n---\nx\n";

    assertThat(told(with("date", "hier") + translation))
        .startsWith("a.fr.md:3:7: error: `hier` is not a date\n")
        .hasLineCount(4);
    assertThat(told(with("title", "\"Armée") + translation))
        .startsWith("a.fr.md:2:8: error: the text begins with a quote that is never closed\n")
        .hasLineCount(4);
  }

  @Test
  void aKeyInTheWrongCaseIsToldOnce() {
    assertThat(told(COMPLETE.replace("title:", "Title:")))
        .isEqualTo(
            """
            a.fr.md:2:1: error: `Title` is not a known key and has no effect
                Title: Titre
                ^^^^^
              hint: did you mean `title`?
              hint: the keys here are `id`, `title`, `lead`, `date`, `rubric`, `region`, `quote`, `slug`, `aliases`, `author`, `source`, `reference`, `event-date`, `image`, `updated`, `corrections`, `status`, `publish`, `expires`, `translation-of`, `waive`
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "lead", "date", "rubric", "region"})
  void whatAnArticleCannotDoWithoutIsAnErrorUnderAnotherName(String key) {
    assertThat(told(COMPLETE.replaceFirst("(?m)^" + key + ":", key + "s:")))
        .contains(": error: `" + key + "s` is not a known key and has no effect\n")
        .doesNotContain("is missing");
  }

  @Test
  void whereTheRightKeyStandsTooTheOtherIsNoMoreThanUnknown() {
    assertThat(told(COMPLETE.replace("lead:", "Title: Autre\nlead:")))
        .contains(": warning: `Title` is not a known key");
  }

  @Test
  void soAreTheKeysOfAnImageAndOfAPage() {
    assertThat(told(COMPLETE.replace("lead:", "image: {src: /media/a.jpg, Alt: Une vue}\nlead:")))
        .contains(": error: `Alt` is not a known key and has no effect\n")
        .doesNotContain("is missing");
    assertThat(told(COMPLETE + "=== pages/b.fr.md\n---\nTitle: B\n---\nx\n"))
        .startsWith("pages/b.fr.md:2:1: error: `Title` is not a known key and has no effect\n")
        .doesNotContain("is missing");
  }

  @Test
  void aPageKnowsFewKeys() {
    assertThat(told(COMPLETE + "=== pages/b.fr.md\n---\ntitle: B\ndate: 2025-01-01\n---\nx\n"))
        .isEqualTo(
            """
            pages/b.fr.md:3:1: warning: `date` is not a known key and has no effect
                date: 2025-01-01
                ^^^^
              hint: the keys here are `id`, `title`, `lead`, `slug`, `waive`
            """);
  }

  @Test
  void aDraftsMistakesAreWarnings() {
    String draft = with("rubric", "operatoins").replace("lead:", "status: draft\nlead:");

    assertThat(told(draft))
        .startsWith("a.fr.md:4:9: warning: the rubric `operatoins` is not declared\n");
    assertThat(bulletin(draft).generate().result().failed()).isFalse();
  }

  @Test
  void aFrenchEditorIsToldInFrench() {
    String article = with("title", "Armée : sept morts").replace("2025-04-13", "13/04/25");

    assertThat(Mistakes.in(bulletin(article), Language.FRENCH))
        .isEqualTo(
            """
            articles/a.fr.md:2:14: erreur: un texte qui contient un deux-points doit être entre guillemets
                title: Armée : sept morts
                             ^
              conseil: écrivez `title: "Armée : sept morts"`
            articles/a.fr.md:3:7: erreur: `13/04/25` n’est pas une date
                date: 13/04/25
                      ^^^^^^^^
              conseil: écrivez l’année, le mois et le jour comme `2025-04-13`, avec l’heure comme `2025-04-13 10:30`
            """);
  }

  private static final String COMPLETE =
      """
      ---
      title: Titre
      date: 2025-04-13
      rubric: operations
      region: gao
      lead: Un chapô.
      ---
      Texte.
      """;

  private static String with(String key, String value) {
    return COMPLETE.replaceFirst(
        "(?m)^" + key + ":.*", java.util.regex.Matcher.quoteReplacement(key + ": " + value));
  }

  private TestBulletin bulletin(String article) {
    return TestBulletin.in(folder).with("=== articles/a.fr.md\n" + article);
  }

  /** Returns what is told of an article; its file is named without the folder. */
  private String told(String article) {
    return Mistakes.in(bulletin(article)).replace("articles/a.", "a.");
  }
}
