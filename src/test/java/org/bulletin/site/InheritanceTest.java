package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.ArticleId;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.testing.AssembledSite;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a translation takes from its original. */
class InheritanceTest {

  private static final String SHARED =
      """
      date: 2025-04-13
      rubric: [cooperation, operations]
      region: [gao, kidal]
      image: {src: /media/vue.svg, alt: Vue, credit: Moi, caption: Ici}
      author: Moussa
      source: {name: EMGA, url: 'https://emga.example/'}
      reference: n° 12
      event-date: 2025-04-12
      """;

  private static final String DRAWING =
      """
      === media/vue.svg
      <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date       | ArticleDate[day=2025-04-13
          rubrics    | key=cooperation
          regions    | key=kidal
          picture    | file=media/vue.svg
          author     | Moussa
          source     | Source[name=EMGA, url=Optional[https://emga.example/]]
          reference  | n° 12
          eventDate  | ArticleDate[day=2025-04-12
          """)
  void aTranslationInheritsWhatItDoesNotRepeat(String component, String value) throws Exception {
    ArticleVersion english =
        version(site(original(SHARED), translation("")), ENGLISH).orElseThrow();

    Object inherited = ArticleVersion.class.getMethod(component).invoke(english);

    assertThat(String.valueOf(inherited)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"status, draft", "publish, 2030-01-01", "expires, 2025-01-01"})
  void aTranslationIsHeldBackWithItsOriginal(String key, String value) {
    Site site = site(original(SHARED + key + ": " + value + "\n"), translation(""));

    assertThat(site.articles()).isEmpty();
    assertThat(site.heldBack())
        .extracting(HeldBack::file)
        .containsExactly("articles/a.en.md", "articles/a.fr.md");
  }

  @ParameterizedTest
  @CsvSource({"status: published", "publish: 2025-01-01", "expires: 2030-01-01"})
  void aTranslationsOwnWordGoesFirst(String own) {
    String held =
        own.startsWith("status")
            ? "status: draft\n"
            : own.startsWith("publish") ? "publish: 2030-01-01\n" : "expires: 2025-01-01\n";
    Site site = site(original(SHARED + held), translation(own + "\n"));

    assertThat(site.heldBack()).extracting(HeldBack::file).containsExactly("articles/a.fr.md");
    assertThat(version(site, ENGLISH)).isPresent();
  }

  @Test
  void aTranslationRepeatsWhatItWants() {
    ArticleVersion english =
        version(
                site(
                    original(SHARED),
                    translation(
                        "date: 2025-05-01\nrubric: operations\nregion: gao\nauthor: Aminata\n")),
                ENGLISH)
            .orElseThrow();

    assertThat(english.path()).isEqualTo(new SitePath("/en/2025/05/title/"));
    assertThat(english.rubrics()).extracting(one -> one.key()).containsExactly("operations");
    assertThat(english.regions()).extracting(one -> one.key()).containsExactly("gao");
    assertThat(english.author()).contains("Aminata");
  }

  @ParameterizedTest
  @CsvSource({
    "'quote: Oui\n'",
    "'slug: ancien\n'",
    "'aliases: vieux\n'",
    "'updated: 2025-04-14\n'",
    "'corrections: [{date: 2025-04-14, text: Coquille}]\n'"
  })
  void whatBelongsToOneLanguageStaysThere(String own) {
    ArticleVersion english =
        version(site(original(SHARED + own), translation("")), ENGLISH).orElseThrow();

    assertThat(english.quote()).isEmpty();
    assertThat(english.updated()).isEmpty();
    assertThat(english.corrections()).isEmpty();
    assertThat(english.path()).isEqualTo(new SitePath("/en/2025/04/title/"));
  }

  @Test
  void theDefaultLanguageInheritsFromTheOnlyOneThatHasIt() {
    Site site =
        site("=== articles/a.fr.md\n---\ntitle: Titre\nlead: L\n---\n", translation(SHARED));

    assertThat(version(site, Language.FRENCH))
        .map(ArticleVersion::path)
        .contains(new SitePath("/fr/2025/04/titre/"));
    assertThat(version(site, Language.FRENCH).flatMap(ArticleVersion::author)).contains("Moussa");
  }

  @Test
  void theDefaultLanguageGoesBeforeTheOthers() {
    String arabic = "=== articles/a.ar.md\n---\ntitle: عنوان\nlead: L\nauthor: Arabe\n---\n";
    Site site =
        site(
            "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML.replace("[fr, en]", "[fr, ar, en]"),
            original(SHARED) + arabic + translation(""));

    assertThat(version(site, ENGLISH).flatMap(ArticleVersion::author)).contains("Moussa");
    assertThat(version(site, new Language("ar")).flatMap(ArticleVersion::author)).contains("Arabe");
  }

  @Test
  void aTranslationMayGiveAnImageItsOwnWords() {
    ArticleVersion english =
        version(site(original(SHARED), translation("image: {alt: View}\n")), ENGLISH).orElseThrow();

    assertThat(english.picture().orElseThrow().image().source().file()).isEqualTo("media/vue.svg");
    assertThat(english.picture().orElseThrow().alt()).isEqualTo("View");
    assertThat(english.picture().orElseThrow().words()).isEqualTo(ENGLISH);
  }

  @Test
  void inheritedWordsOfAnImageAreMarkedWithTheirLanguage() {
    TestBuild build =
        TestBulletin.in(folder).with(original(SHARED) + translation("") + DRAWING).generate();

    assertThat(build.page("/en/2025/04/title/"))
        .containsPattern("<img [^>]*alt=\"Vue\"[^>]* lang=\"fr\" dir=\"ltr\"");
    assertThat(build.page("/fr/2025/04/titre/")).doesNotContainPattern("<img [^>]* lang=");
  }

  @Test
  void anIdentityThatAKeyGivesPairsTheLanguages() {
    Site site =
        site(
            original(SHARED).replace("a.fr.md", "armee.fr.md").replace("lead:", "id: a\nlead:"),
            translation("").replace("a.en.md", "army.en.md").replace("lead:", "id: a\nlead:"));

    assertThat(site.articles().keySet()).containsExactly(A);
    assertThat(site.articles().get(A)).hasSize(2);
  }

  private static final ArticleId A = new ArticleId("a");
  private static final Language ENGLISH = Language.ENGLISH;

  private static String original(String keys) {
    return "=== articles/a.fr.md\n---\ntitle: Titre\nlead: L\n" + keys + "---\n";
  }

  private static String translation(String keys) {
    return "=== articles/a.en.md\n---\ntitle: Title\nlead: L\n" + keys + "---\n";
  }

  private static Optional<ArticleVersion> version(Site site, Language language) {
    return site.articles().getOrDefault(A, List.of()).stream()
        .filter(one -> one.language().equals(language))
        .findFirst();
  }

  private Site site(String one, String other) {
    TestBulletin bulletin = TestBulletin.in(folder).with(one).with(other).with(DRAWING);
    Diagnostics diagnostics = new Diagnostics();
    Site site = AssembledSite.of(bulletin.content(), diagnostics).orElseThrow();
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
    return site;
  }
}
