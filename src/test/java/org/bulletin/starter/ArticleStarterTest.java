package org.bulletin.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletin.build.Report;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article begins as, and what keeps it from being begun. */
class ArticleStarterTest {

  private static final String NOON = "2025-04-13T12:00:00Z";

  @TempDir Path folder;

  @Test
  void anArticleIsBegunAsADraftInEachLanguage() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);

    assertThat(begin(bulletin, wish("Une patrouille près de Gao", "operations", "gao")))
        .isEqualTo(
            new Begun.Written(
                List.of(
                    "articles/2025/04/une-patrouille-pres-de-gao.fr.md",
                    "articles/2025/04/une-patrouille-pres-de-gao.en.md")));
    assertThat(text(bulletin, "articles/2025/04/une-patrouille-pres-de-gao.fr.md"))
        .isEqualTo(
            """
            ---
            title: "Une patrouille près de Gao"
            date: 2025-04-13
            rubric: operations
            region: gao
            lead: # one or two sentences, 400 characters at most
            status: draft # take this line away to publish
            ---

            """);
    assertThat(text(bulletin, "articles/2025/04/une-patrouille-pres-de-gao.en.md"))
        .isEqualTo(
            """
            ---
            title: # the title in this language
            lead: # one or two sentences, 400 characters at most
            ---

            """);
  }

  @Test
  void aDraftKeepsNothingFromBeingPublishedAndIsPublishedOnceItIsComplete() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);
    begin(bulletin, wish("Une patrouille près de Gao", "operations", "gao"));

    assertThat(bulletin.generate().result().errors()).isZero();
    assertThat(bulletin.generate().page("/fr/")).doesNotContain("Une patrouille");

    complete(bulletin, "fr", "# one or two sentences, 400 characters at most", "Un chapô.");
    complete(bulletin, "fr", "status: draft # take this line away to publish\n", "");
    complete(bulletin, "en", "# the title in this language", "A patrol near Gao");
    complete(bulletin, "en", "# one or two sentences, 400 characters at most", "A lead.");
    assertThat(bulletin.generate().page("/fr/2025/04/une-patrouille-pres-de-gao/"))
        .contains("Un chapô.");
    assertThat(bulletin.generate().page("/en/2025/04/a-patrol-near-gao/")).contains("A lead.");
  }

  private static void complete(TestBulletin bulletin, String language, String what, String by)
      throws IOException {
    Path file =
        bulletin
            .content()
            .resolve("articles/2025/04/une-patrouille-pres-de-gao." + language + ".md");
    Files.writeString(file, Files.readString(file).replace(what, by));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-13T23:59:59Z, Africa/Bamako, 2025-04-13",
    "2025-04-30T23:59:59Z, Asia/Tokyo, 2025-05-01",
    "2025-01-01T00:00:00Z, America/Lima, 2024-12-31",
  })
  void itsDateIsTheDayInTheBulletinsTimeZone(String now, String zone, String date)
      throws IOException {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML.replace("Africa/Bamako", zone));
    String month = date.substring(0, 7).replace('-', '/');

    begin(bulletin, wish("Bilan", "notes", ""), now);

    assertThat(text(bulletin, "articles/" + month + "/bilan.fr.md")).contains("date: " + date);
  }

  @Test
  void severalRubricsAndRegionsAreAList() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);

    begin(bulletin, wish("Bilan", " cooperation,operations ", "gao, kidal,"));

    assertThat(text(bulletin, "articles/2025/04/bilan.fr.md"))
        .contains("rubric: [cooperation, operations]\n", "region: [gao, kidal]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AES : vers une défense aérienne",
        "Le \"bilan\" d'hier",
        "Un \\ et un # dans un titre",
        "- une liste",
        "{accolades}",
        "no",
        "10:00",
      })
  void aTitleIsReadAsItWasSaid(String title) throws IOException {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "typography: false\n");

    Begun.Written begun = (Begun.Written) begin(bulletin, wish(title, "notes", ""));

    Path file = bulletin.content().resolve(begun.files().get(0));
    Files.writeString(
        file,
        Files.readString(file)
            .replace("lead: #", "lead: Un chapô. #")
            .replaceFirst("status: .*\n", ""));
    Files.delete(bulletin.content().resolve(begun.files().get(1)));
    assertThat(bulletin.generate().mistakes()).isEmpty();
    assertThat(bulletin.generate().page("/fr/feed.json"))
        .contains("\"title\": \"" + title.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  @Test
  void aTitleOfSeveralLinesIsOneLineAndALongOneGivesNoLongName() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);

    Begun.Written begun =
        (Begun.Written) begin(bulletin, wish("Un titre\n" + "très ".repeat(99), "notes", ""));

    assertThat(text(bulletin, begun.files().get(0))).contains("title: \"Un titre très très");
    assertThat(begun.files().get(0))
        .matches("articles/2025/04/un-titre(-tres)+\\.fr\\.md")
        .hasSizeLessThan(90);
  }

  @Test
  void aTitleWithoutALetterStillGivesAName() {
    assertThat(begin(TestBulletin.in(folder), wish("!!!", "notes", "")))
        .isEqualTo(
            new Begun.Written(
                List.of("articles/2025/04/article.fr.md", "articles/2025/04/article.en.md")));
  }

  @Test
  void whatStandsThereIsNeverOverwritten() throws IOException {
    TestBulletin bulletin =
        TestBulletin.in(folder).withArticle("2020/bilan", "2020-01-01", "Bilan", "Le texte.");

    assertThat(told(bulletin, wish("Bilan", "notes", ""), Language.ENGLISH))
        .containsExactly(
            "there is an article `bilan` already (articles/2020/bilan.fr.md); give another title,"
                + " which you can change in the file afterwards");
    assertThat(told(bulletin, wish("Bilan", "notes", ""), Language.FRENCH))
        .containsExactly(
            "il y a déjà un article `bilan` (articles/2020/bilan.fr.md) ; donnez un autre titre,"
                + " que vous pourrez changer ensuite dans le fichier");
    assertThat(articles(bulletin)).containsExactly("bilan.fr.md");
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder);

    assertThat(told(bulletin, new ArticleWish(Map.of()), Language.ENGLISH))
        .containsExactly(
            "give the title: `-Dtitle=\"…\"`",
            "give the rubric: `-Drubric=…`, one of these keys, or several with commas between",
            "  operations   Opérations",
            "  cooperation  Coopération",
            "  notes        Notes",
            "give the region: `-Dregion=…`, one of these keys, or several with commas between",
            "  gao     Gao",
            "  kidal   Kidal",
            "  anefis  Anéfis");
    assertThat(told(bulletin, wish(" ", "operations", ""), Language.FRENCH))
        .startsWith(
            "donnez le titre : `-Dtitle=\"…\"`",
            "donnez la région : `-Dregion=…`, une de ces clés, ou plusieurs séparées par des"
                + " virgules");
    assertThat(articles(bulletin)).isEmpty();
  }

  @Test
  void anUndeclaredKeyIsToldWithTheNearest() {
    TestBulletin bulletin = TestBulletin.in(folder);

    assertThat(told(bulletin, wish("Bilan", "operation", "tessalit"), Language.ENGLISH))
        .contains(
            "there is no rubric `operation`; did you mean `operations`?",
            "there is no region `tessalit`");
    assertThat(told(bulletin, wish("Bilan", "operation", "tessalit"), Language.FRENCH))
        .contains(
            "il n’y a pas de rubrique `operation` ; vouliez-vous dire `operations` ?",
            "il n’y a pas de région `tessalit`");
  }

  @Test
  void aBulletinWithMistakesGetsNoArticle() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder).with("=== bulletin.yaml\ntitle: [\n");

    assertThat(told(bulletin, wish("Bilan", "notes", ""), Language.ENGLISH))
        .containsExactly("`bulletin.yaml` has mistakes; mend them first");
    assertThat(articles(bulletin)).isEmpty();
  }

  @Test
  void whereAFileCannotBeWrittenNoneIsLeft() throws IOException {
    TestBulletin bulletin = TestBulletin.in(folder).with("=== articles/2025\nNo folder.\n");

    assertThat(told(bulletin, wish("Bilan", "notes", ""), Language.ENGLISH))
        .hasSize(1)
        .allMatch(line -> line.startsWith("articles/2025/04/bilan.fr.md cannot be written ("));
    assertThat(articles(bulletin)).isEmpty();
  }

  private static ArticleWish wish(String title, String rubric, String region) {
    return new ArticleWish(Map.of(Part.TITLE, title, Part.RUBRIC, rubric, Part.REGION, region));
  }

  private static Begun begin(TestBulletin bulletin, ArticleWish wish) {
    return begin(bulletin, wish, NOON);
  }

  private static Begun begin(TestBulletin bulletin, ArticleWish wish, String now) {
    return new ArticleStarter(bulletin.content(), Instant.parse(now))
        .begin(wish, new Report(bulletin.options(), Language.ENGLISH));
  }

  private static List<String> told(TestBulletin bulletin, ArticleWish wish, Language language) {
    return new StarterWords(new Report(bulletin.options(), language))
        .refusal(begin(bulletin, wish));
  }

  private static String text(TestBulletin bulletin, String file) throws IOException {
    return Files.readString(bulletin.content().resolve(file));
  }

  private static List<String> articles(TestBulletin bulletin) throws IOException {
    try (Stream<Path> files = Files.walk(bulletin.content())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".md"))
          .toList();
    }
  }
}
