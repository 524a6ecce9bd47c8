package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bulletins of one language, two, three, and one that nobody has data for. */
class EditionsTest {

  private static final String FRENCH =
      TestBulletin.article("a.fr.md", "2025-08-01", "Titre", "Texte.");
  private static final String ENGLISH =
      "=== articles/a.en.md\n---\ntitle: Title\nlead: L\n---\nText.\n";
  private static final String ARABIC =
      "=== articles/a.ar.md\n---\ntitle: عنوان\nlead: L\n---\nنص.\n";

  @TempDir Path folder;

  @Test
  void twoLanguagesLinkToEachOther() {
    TestBuild build = bulletin("[fr, en]").with(FRENCH).with(ENGLISH).generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/fr/2025/08/titre/"))
        .contains("<html lang=\"fr\" dir=\"ltr\">")
        .contains("<time datetime=\"2025-08-01\">1er août 2025</time>")
        .contains("href=\"../../../../en/2025/08/title/\" hreflang=\"en\" lang=\"en\"")
        .contains(
            "<link rel=\"alternate\" hreflang=\"en\""
                + " href=\"https://bulletin.example/base/en/2025/08/title/\">");
    assertThat(build.page("/en/2025/08/title/"))
        .contains("href=\"../../../../fr/2025/08/titre/\" hreflang=\"fr\" lang=\"fr\"");
  }

  @Test
  void anArticleIsListedWhereItsTranslationIsMissing() {
    TestBuild build = bulletin("[fr, en]").with(FRENCH).generate();

    assertThat(build.page("/en/"))
        .contains("<h2 lang=\"fr\" dir=\"ltr\"><a href=\"../fr/2025/08/titre/\" hreflang=\"fr\">")
        .contains("not translated");
    assertThat(build.page("/en/archive/2025/08/")).contains("../fr/2025/08/titre/");
    assertThat(build.page("/fr/")).doesNotContain("hreflang=\"fr\">Titre");
    assertThat(build.page("/fr/2025/08/titre/")).doesNotContain("rel=\"alternate\" hreflang=");
    assertThat(build.files()).doesNotContainKey("en/2025/08/titre/index.html");
  }

  @Test
  void aPageSaysThatItIsNotTranslated() {
    TestBuild build =
        bulletin("[fr, en]")
            .with(FRENCH)
            .with("=== pages/p.fr.md\n---\ntitle: Nous\n---\n")
            .generate();

    assertThat(build.page("/fr/2025/08/titre/")).contains("page non traduite");
    assertThat(build.page("/fr/nous/")).contains("page non traduite");
  }

  @Test
  void aThirdLanguageMayRunFromRightToLeft() {
    TestBuild build =
        bulletin("[fr, en, ar]")
            .with(FRENCH)
            .with(ENGLISH)
            .with(ARABIC)
            .with("=== templates/messages_ar.properties\nhome = الرئيسية\n")
            .generate();

    assertThat(build.messages()).noneMatch(message -> message.contains(": error: "));
    assertThat(build.page("/ar/2025/08/عنوان/"))
        .contains("<html lang=\"ar\" dir=\"rtl\">")
        .contains("<h1>عنوان</h1>")
        .contains("1 أغسطس 2025");
    assertThat(build.page("/fr/2025/08/titre/"))
        .contains("hreflang=\"ar\" lang=\"ar\" dir=\"rtl\"")
        .contains("/ar/2025/08/%D8%B9%D9%86%D9%88%D8%A7%D9%86/\"");
    assertThat(build.page("/")).contains("<li lang=\"ar\" dir=\"rtl\">").contains("العربية");
  }

  @Test
  void oneLanguageAloneHasNoSwitch() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                """
                === bulletin.yaml
                title: Bulletin
                url: https://bulletin.example/
                languages: fr
                rubrics: {operations: Opérations}
                regions: {gao: Gao}
                """)
            .with(FRENCH)
            .generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/fr/2025/08/titre/"))
        .doesNotContain("class=\"languages\"")
        .doesNotContain("hreflang");
    assertThat(build.page("/")).contains("href=\"fr/\"");
  }

  @Test
  void aLanguageWithoutDataTakesTheDeclaredMonths() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                """
                === bulletin.yaml
                title: Bulletin
                url: https://bulletin.example/
                languages:
                  - fr
                  - tag: tmh
                    name: Tamasheq
                    months: [M1, M2, M3, M4, M5, M6, M7, Ghuct, M9, M10, M11, M12]
                rubrics: {operations: Opérations}
                regions: {gao: Gao}
                === templates/messages_tmh.properties
                home = x
                """)
            .with(FRENCH)
            .with(ENGLISH.replace("a.en.md", "a.tmh.md"))
            .generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/tmh/2025/08/title/"))
        .contains("<html lang=\"tmh\" dir=\"ltr\">")
        .contains("1 Ghuct 2025");
    assertThat(build.page("/tmh/archive/2025/08/")).contains("<h1>Ghuct 2025</h1>");
    assertThat(build.page("/")).contains("Tamasheq");
  }

  @Test
  void aLanguageWithoutDataIsNeverShownInEnglishInSilence() {
    TestBuild build = bulletin("[fr, tmh]").with(FRENCH).generate();

    assertThat(build.messages())
        .anyMatch(
            message ->
                message.startsWith(
                    """
                    bulletin.yaml:3:17: error: the names of the months in `tmh` are not known
                        languages: [fr, tmh]
                                        ^^^
                      hint: declare the language as {tag: tmh, name: …, months: […]} with all twelve months\
                    """));
    assertThat(build.result().failed()).isTrue();
  }

  @Test
  void theFeaturedRubricsNewestArticleLeadsTheFrontPage() {
    TestBuild build =
        bulletin("[fr, en]")
            .with(FRENCH)
            .with(
                TestBulletin.article("b.fr.md", "2025-01-01", "Ancienne une", "x")
                    .replace("operations", "cooperation"))
            .generate();

    assertThat(build.page("/fr/"))
        .containsPattern("(?s)class=\"card top\">.*Ancienne une.*class=\"card\">.*Titre");
  }

  private TestBulletin bulletin(String languages) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML.replace("[fr, en]", languages));
  }
}
