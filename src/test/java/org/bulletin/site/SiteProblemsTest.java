package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.nio.file.Path;
import org.bulletin.build.Mistakes;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads about mistakes that only the whole shows. */
class SiteProblemsTest {

  @TempDir Path folder;

  @Test
  void twoArticlesWithOneIdentityAreTold() {
    assertThat(told(articleA() + article("2025/a.fr.md", "2025-04-14", "Autre", "x")))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: another article or page has the identity `a` in this language: articles/2025/a.fr.md
              hint: rename one of the files, or give one an `id` of its own
            """);
  }

  @Test
  void namesThatOnlyUnicodeTellsApartAreOneIdentity() {
    String composed = article("\u00e9t\u00e9.fr.md", "2025-04-14", "Un", "x");
    String decomposed = article("autre/e\u0301te\u0301.fr.md", "2025-04-14", "Deux", "x");

    assertThat(told(composed + decomposed))
        .contains(": error: another article or page has the identity `\u00e9t\u00e9` in this");
  }

  @Test
  void aPageMayNotHaveAnArticlesIdentity() {
    assertThat(told(articleA() + "=== pages/a.fr.md\n---\ntitle: Page\n---\nx\n"))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: another article or page has the identity `a` in this language: pages/a.fr.md
              hint: rename one of the files, or give one an `id` of its own
            """);
  }

  @Test
  void twoArticlesAtOneAddressAreTold() {
    assertThat(told(articleA() + article("b.fr.md", "2025-04-20", "Titre", "x")))
        .isEqualTo(
            """
            articles/b.fr.md:2:8: error: the address /fr/2025/04/titre/ is taken already: articles/a.fr.md:2:8
                title: Titre
                       ^^^^^
              hint: give one of the two another `slug`
            """);
  }

  @ParameterizedTest
  @CsvSource({"Archives, archives", "Régions, regions", "Rubriques, rubriques", "Pages, pages"})
  void aPageMayNotStandWhereAnIndexStands(String title, String slug) {
    assertThat(told("=== pages/p.fr.md\n---\ntitle: " + title + "\n---\nx\n"))
        .isEqualTo(
            """
            pages/p.fr.md:2:8: error: the address /fr/%s/ is taken already: bulletin.yaml:1:1
                title: %s
                       %s
              hint: give one of the two another `slug`
            """
                .formatted(slug, title, "^".repeat(title.length())));
  }

  @Test
  void anOldAddressWhereAnArticleStandsIsTold() {
    String other = article("b.fr.md", "2025-04-20", "Autre", "x");

    assertThat(told(articleA() + other.replace("lead:", "aliases: titre\nlead:")))
        .isEqualTo(
            """
            articles/b.fr.md:6:10: error: something stands at the old address /fr/2025/04/titre/ already: articles/a.fr.md:2:8
                aliases: titre
                         ^^^^^
              hint: delete it from `aliases`
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/",
        "/fr",
        "/fr/index.html",
        "/index.html",
        "/404.html",
        "/fr/404.html",
        "/robots.txt",
        "/sitemap.xml",
        "/fr/rubriques/",
        "/en/regions/gao/",
        "/fr/archives/2025/04/",
        "/en/archive/2025/04/",
        "/fr/2025/04/titre/index.html",
        "/fr/2025/04/titre/"
      })
  void anOldAddressTakesNothingAway(String alias) {
    assertThat(told(articleA().replace("lead:", "aliases: [" + alias + "]\nlead:")))
        .contains("articles/a.fr.md:6:11: error: something stands at the old address " + alias)
        .hasLineCount(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "../x",
        "/../x",
        "/fr/../../x/",
        "ancien titre",
        "https://host/x",
        "//host/x",
        "/a?b",
        "/a#b",
        "/fr/pages/1/",
        "/fr/rubriques/operations/pages/12/",
        "/assets/style.css",
        "/media/photo.jpg",
        "/sitemap-2025-04.xml"
      })
  void anOldAddressStandsInsideTheSiteAndBelongsToNoOtherFiles(String alias) {
    assertThat(told(articleA().replace("lead:", "aliases: ['" + alias + "']\nlead:")))
        .isEqualTo(
            """
            articles/a.fr.md:6:11: error: `%s` cannot be an old address
                aliases: ['%s']
                          %s
              hint: write an address from the site's root, such as `/fr/2024/12/old-title/`, or the old slug alone
            """
                .formatted(alias, alias, "^".repeat(alias.length() + 2)));
  }

  @Test
  void twoOldAddressesDoNotStandInEachOthersWay() {
    assertThat(told(articleA().replace("lead:", "aliases: [/x.html, /x.html/]\nlead:")))
        .contains(": error: something stands at the old address /x.html/ already: articles/a.fr.md")
        .hasLineCount(4);
  }

  @Test
  void anOldAddressLeadsToTheNewOne() {
    TestBuild build =
        build(articleA().replace("lead:", "aliases: [ancien, /spip.php/12, /vieux.html]\nlead:"));

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/fr/2025/04/ancien/")).contains("url=../titre/");
    assertThat(build.page("/spip.php/12/")).contains("url=../../fr/2025/04/titre/");
    assertThat(build.page("/vieux.html")).contains("url=fr/2025/04/titre/");
  }

  @Test
  void aDeadLinkIsToldWithTheNearestName() {
    assertThat(
            told(
                articleA()
                    + article("b.fr.md", "2025-04-20", "Autre", "Voir [lu](armee).")
                    + article("armees.fr.md", "2025-04-01", "Armées", "x")))
        .isEqualTo(
            """
            articles/b.fr.md:8:11: error: the link `armee` leads nowhere
                Voir [lu](armee).
                          ^^^^^
              hint: did you mean `armees`?
              hint: link to a file of `content/` (as `../04/title.en.md`), or to an article's identity
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "../bulletin.yaml",
        "/bulletin.yaml",
        "c.fr.md",
        "/fr/2025/04/nulle-part/"
      })
  void aLinkThatLeadsNowhereIsTold(String target) {
    assertThat(told(articleA().replace("Texte.", "Voir [lu](" + target + ").")))
        .contains("articles/a.fr.md:8:11: error: ")
        .contains("leads nowhere\n    Voir [lu](" + target + ").\n");
  }

  @Test
  void aLinkToAnArticleThatIsHeldBackIsAWarning() {
    String draft = article("b.fr.md", "2025-04-20", "Autre", "x");
    TestBuild build =
        build(
            articleA().replace("Texte.", "Voir [lu](b.fr.md) et [Gao](b).")
                + draft.replace("lead:", "status: draft\nlead:"));

    assertThat(build.messages())
        .containsExactly(
            """
            articles/a.fr.md:8:11: warning: `b.fr.md` is not published now (articles/b.fr.md), so its link is left out
                Voir [lu](b.fr.md) et [Gao](b).
                          ^^^^^^^
              hint: publish it first, or remove the link""",
            """
            articles/a.fr.md:8:29: warning: `b` is not published now (articles/b.fr.md), so its link is left out
                Voir [lu](b.fr.md) et [Gao](b).
                                            ^
              hint: publish it first, or remove the link""");
    assertThat(build.page("/fr/2025/04/titre/")).contains("Voir <a>lu</a> et <a>Gao</a>.");
  }

  @Test
  void aLinkToTheAddressOfAnEmbargoedArticleIsNotDead() {
    String later = article("b.fr.md", "2025-04-20", "Autre", "x");
    TestBuild build =
        build(
            articleA().replace("Texte.", "Voir [lu](/fr/2025/04/autre/).")
                + later.replace("lead:", "publish: 2030-01-01\nlead:"));

    assertThat(build.messages()).as("a message").hasSize(1);
    assertThat(build.result().failed() || build.page("/fr/2025/04/titre/").contains("<a>lu</a>"))
        .as("no dead link is published")
        .isTrue();
  }

  @Test
  void aLinkToABrokenArticleIsNotToldTwice() {
    String broken = article("b.fr.md", "hier", "Autre", "x");

    assertThat(told(articleA().replace("Texte.", "[lu](b.fr.md) [Gao](b)") + broken))
        .startsWith("articles/b.fr.md:3:7: error: `hier` is not a date\n")
        .hasLineCount(4);
    assertThat(
            told(
                articleA().replace("Texte.", "[lu](b.fr.md) [Gao](b)")
                    + "=== articles/b.fr.md\nPas d'en-tête.\n"))
        .startsWith("articles/b.fr.md:1:1: error: the file does not begin with front matter\n")
        .hasLineCount(4);
  }

  @Test
  void anAnchorThatIsNotThereIsTold() {
    String target = article("b.fr.md", "2025-04-20", "Autre", "## Les faits\n\nx");

    assertThat(told(articleA().replace("Texte.", "Voir [lu](b.fr.md#le-fait).") + target))
        .isEqualTo(
            """
            articles/a.fr.md:8:11: error: the link's target has no heading `#le-fait`
                Voir [lu](b.fr.md#le-fait).
                          ^^^^^^^^^^^^^^^
              hint: did you mean `les-faits`?
              hint: an anchor is a heading's words in lower case, joined by hyphens
            """);
    assertThat(told(articleA().replace("Texte.", "Voir [lu](#la-suite).")))
        .contains("articles/a.fr.md:8:11: error: the link's target has no heading `#la-suite`\n");
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1), javascript", "data:x, data", "file:///etc/passwd, file"})
  void aLinkRunsNothing(String target, String scheme) {
    String encoded = target.replace("(", "%28").replace(")", "%29");

    assertThat(told(articleA().replace("Texte.", "Voir [lu](" + encoded + ").")))
        .contains("articles/a.fr.md:8:11: error: a link cannot begin with `" + scheme + "`\n")
        .endsWith("  hint: use an address that begins with `https:`, `mailto:` or `tel:`\n")
        .hasLineCount(4);
  }

  @Test
  void aSchemeIsToldWithItsRemedy() {
    assertThat(told(articleA().replace("Texte.", "Voir [lu](ftp://host/x).")))
        .isEqualTo(
            """
            articles/a.fr.md:8:11: error: a link cannot begin with `ftp`
                Voir [lu](ftp://host/x).
                          ^^^^^^^^^^^^
              hint: use an address that begins with `https:`, `mailto:` or `tel:`
            """);
  }

  @Test
  void aMissingImageIsToldWithTheNearestFile() {
    String image = "image: {src: /media/Photo.jpg, alt: x}\nlead:";

    assertThat(told("=== media/photo.jpg\nx\n" + articleA().replace("lead:", image)))
        .isEqualTo(
            """
            articles/a.fr.md:6:14: error: there is no image `/media/Photo.jpg`
                image: {src: /media/Photo.jpg, alt: x}
                             ^^^^^^^^^^^^^^^^
              hint: did you mean `/media/photo.jpg`?
              hint: put the file into `content/media/` and name it as `/media/name.jpg`
            """);
  }

  @Test
  void anImageThatIsNamedWithoutItsFolderIsFound() {
    String image = "image: {src: photo.jpg, alt: x}\nlead:";

    assertThat(told("=== media/2025/photo.jpg\nx\n" + articleA().replace("lead:", image)))
        .contains("articles/a.fr.md:6:14: error: there is no image `photo.jpg`\n")
        .contains("  hint: did you mean `/media/2025/photo.jpg`?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#x", "/bulletin.yaml", "a.fr.md", "../../secret.jpg", "/media/"})
  void anImageIsAFileOfTheContent(String source) {
    String image = "image: {src: '" + source + "', alt: x}\nlead:";

    assertThat(told(articleA().replace("lead:", image)))
        .contains("articles/a.fr.md:6:14: error: there is no image `" + source + "`\n");
  }

  @Test
  void anImageOfAnotherSiteIsTold() {
    assertThat(told(articleA().replace("Texte.", "![Vue](https://host/x.jpg)")))
        .isEqualTo(
            """
            articles/a.fr.md:8:8: error: the image `https://host/x.jpg` stands on another site
                ![Vue](https://host/x.jpg)
                       ^^^^^^^^^^^^^^^^^^
              hint: put the file into `content/media/`: readers' browsers ask no other site
            """);
  }

  private static String articleA() {
    return article("a.fr.md", "2025-04-13", "Titre", "Texte.");
  }

  private TestBuild build(String files) {
    return TestBulletin.in(folder).with(files).generate();
  }

  private String told(String files) {
    return Mistakes.in(TestBulletin.in(folder).with(files));
  }
}
