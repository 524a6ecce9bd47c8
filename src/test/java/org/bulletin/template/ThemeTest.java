package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.model.RobotsPage;
import org.bulletin.site.SitePath;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor's theme: what they have of their own, over the packaged one. */
class ThemeTest {

  @TempDir Path folder;

  @Test
  void anOwnTemplateTakesThePlaceOfThePackagedOne() {
    TestBuild build =
        bulletin().with("=== templates/article.ftlh\n<p>${page.article.title}</p>\n").generate();

    assertThat(build.page("/fr/2025/04/titre/")).isEqualTo("<p>Titre</p>\n");
    assertThat(build.page("/fr/")).contains("<!DOCTYPE html>");
  }

  @Test
  void anOwnPartialIsUsedByThePackagedTemplates() {
    TestBuild build =
        bulletin()
            .with(
                """
                === templates/partials/quote.ftlh
                <#macro quote quote><q class="own">${quote.text}</q></#macro>
                """)
            .generate();

    assertThat(build.page("/fr/2025/04/titre/")).contains("<q class=\"own\">Oui &amp; non</q>");
  }

  @Test
  void anOwnTemplateMayBringItsOwnPartials() {
    TestBuild build =
        bulletin()
            .with(
                """
                === templates/article.ftlh
                <#import "mien/bloc.ftlh" as bloc><@bloc.bloc/>
                === templates/mien/bloc.ftlh
                <#macro bloc><b>${page.article.title}</b></#macro>
                """)
            .generate();

    assertThat(build.page("/fr/2025/04/titre/")).contains("<b>Titre</b>");
  }

  @Test
  void ownWordsStandOverThePackagedOnesOneByOne() {
    MessageCatalogue french =
        theme("=== templates/messages_fr.properties\nhome = Début\n")
            .texts(Language.FRENCH, List.of(Language.ENGLISH), new Diagnostics());

    assertThat(french.format("home", List.of())).contains("Début");
    assertThat(french.format("archive", List.of())).contains("Archives");
  }

  @Test
  void aMissingWordIsTakenFromTheFallbacksInTurn() {
    Diagnostics diagnostics = new Diagnostics();
    MessageCatalogue bambara =
        theme("=== templates/messages_bm.properties\nhome = Daminɛ\n")
            .texts(new Language("bm"), List.of(Language.FRENCH, Language.ENGLISH), diagnostics);

    assertThat(bambara.format("home", List.of())).contains("Daminɛ");
    assertThat(bambara.format("archive", List.of())).contains("Archives");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void theWordsOfAVariantStandOverThoseOfItsLanguage() {
    MessageCatalogue malian =
        theme("=== templates/messages_fr-ML.properties\nhome = Chez nous\n")
            .texts(new Language("fr-ML"), List.of(), new Diagnostics());

    assertThat(malian.format("home", List.of())).contains("Chez nous");
    assertThat(malian.format("archive", List.of())).contains("Archives");
  }

  @Test
  void aLanguageWithoutWordsIsAWarning() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                """
                === bulletin.yaml
                title: Bulletin
                url: https://bulletin.example/
                languages: [fr, ar]
                rubrics: {a: A}
                regions: {b: B}
                """)
            .generate();

    assertThat(build.messages())
        .containsExactly(
            """
            templates/messages_ar.properties:1:1: warning: the theme has no words in `ar`
              hint: write this file, after the model of `messages_en.properties`; until then another language's words stand in""");
    assertThat(build.page("/ar/")).contains("<html lang=\"ar\" dir=\"rtl\"").contains("Archives");
  }

  @Test
  void anAssetsNameChangesWithItsBytes() {
    SortedMap<String, SitePath> packaged = theme("").assets();
    SortedMap<String, SitePath> own =
        theme("=== templates/assets/style.css\nbody {}\n=== templates/assets/plus/x\nx\n").assets();

    assertThat(String.valueOf(packaged.get("style.css")))
        .matches("/assets/style\\.[0-9a-f]{10}\\.css");
    assertThat(String.valueOf(own.get("style.css")))
        .matches("/assets/style\\.[0-9a-f]{10}\\.css")
        .isNotEqualTo(String.valueOf(packaged.get("style.css")));
    assertThat(String.valueOf(own.get("plus/x"))).matches("/assets/plus/x\\.[0-9a-f]{10}");
    assertThat(own.get("icon.svg")).isEqualTo(packaged.get("icon.svg"));
  }

  @Test
  void anAssetIsPublishedUnderTheNameThatPagesUse() {
    TestBuild build = bulletin().with("=== templates/assets/style.css\nbody {}\n").generate();

    String file =
        build.files().keySet().stream()
            .filter(name -> name.startsWith("assets/style."))
            .reduce((one, other) -> one + other)
            .orElseThrow();
    assertThat(new String(build.files().get(file), StandardCharsets.UTF_8)).isEqualTo("body {}\n");
    assertThat(build.page("/fr/")).contains("href=\"../" + file + "\"");
  }

  @Test
  void hiddenFilesAreNoPartOfATheme() {
    Theme theme = theme("=== templates/assets/.DS_Store\nx\n=== templates/.git/x.ftlh\nx\n");

    assertThat(theme.assets()).doesNotContainKey(".DS_Store");
    assertThat(theme.text(".git/x.ftlh")).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAnEmptyOne() {
    Theme theme = Theme.read(Optional.of(folder.resolve("nowhere")), new Diagnostics());

    assertThat(theme.text("article.ftlh")).isEqualTo(theme("").text("article.ftlh"));
  }

  @Test
  void aTemplateThatDoesNotParseIsToldWithItsPlace() {
    assertThat(told("=== templates/article.ftlh\n<p>\n<#if page.article.title>\n</p>\n"))
        .startsWith(
            """
            templates/article.ftlh:3:5: error: Unexpected end of file reached. You have an unclosed #if.\
            """)
        .endsWith(
            """
                </p>
                    ^
              hint: the page /fr/2025/04/titre/ needs this template
            """);
  }

  @Test
  void aTemplateThatTheThemeLacksIsTold() {
    TemplateRenderer renderer =
        new TemplateRenderer(
            theme(""), URI.create("https://bulletin.example/"), Map.of(), Map.of());
    Page page =
        new Page(
            SitePath.ROOT,
            Language.FRENCH,
            "nulle-part.ftlh",
            () -> List.of(),
            () -> new RobotsPage(""));

    assertThatThrownBy(() -> renderer.render(page))
        .isInstanceOfSatisfying(
            TemplateFailure.class,
            failure ->
                assertThat(
                        new DiagnosticPrinter(Language.ENGLISH, place -> Optional.empty())
                            .print(failure.diagnostic()))
                    .startsWith(
                        "templates/nulle-part.ftlh:1:1: error: the theme has no such template: ")
                    .endsWith("\n  hint: the page / needs it"));
  }

  @Test
  void aPartialThatIsNotThereIsToldWhereItIsWanted() {
    assertThat(told("=== templates/article.ftlh\n<p>\n<#import \"nulle-part.ftlh\" as x>\n"))
        .startsWith("templates/article.ftlh:2:1: error: ")
        .contains("nulle-part.ftlh")
        .contains("  hint: this happened on the page /fr/2025/04/titre/;");
  }

  @Test
  void aTemplateThatAsksForWhatIsNotThereIsToldOnceForAllPages() {
    String layout = theme("").text("layout.ftlh").orElseThrow();

    assertThat(
            told(
                "=== templates/layout.ftlh\n"
                    + layout.replaceFirst("<!DOCTYPE html>", "<!DOCTYPE html>\n\\${page.absent}")))
        .contains("error: `ArchivePage` has no property `absent`")
        .containsOnlyOnce("templates/layout.ftlh:")
        .contains("  hint: this happened on the page /en/");
  }

  @Test
  void aMissingWordIsToldWithItsPlace() {
    assertThat(told("=== templates/article.ftlh\n<p>${text('nulle-part')}</p>\n"))
        .isEqualTo(
            """
            templates/article.ftlh:1:4: error: no messages file has the text `nulle-part`
                <p>${text('nulle-part')}</p>
                   ^
              hint: this happened on the page /fr/2025/04/titre/; `docs/templates.md` lists what templates see
            """);
  }

  @Test
  void aMissingAssetIsToldWithItsPlace() {
    assertThat(told("=== templates/article.ftlh\n<p>${asset('nulle-part.css')}</p>\n"))
        .startsWith(
            "templates/article.ftlh:1:4: error: the theme has no `assets/nulle-part.css`\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class}",
        "${page.getClass()}",
        "${page.article.title.class}",
        "${page.article.toString()}",
        "${page?api.hashCode()}",
        "${page.article.regions?api.size()}",
        "${page.article.regions.size()}",
        "${page.article.body.pieces?size}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.String\")}",
        "${.data_model.site}",
        "${site}",
        "<#include \"/etc/passwd\">",
        "<#include \"../content/bulletin.yaml\">",
        "<#include \"file:///etc/passwd\">"
      })
  void aTemplateSeesNothingOfJavaAndNoOtherFiles(String template) {
    assertThat(told("=== templates/article.ftlh\n<p>\n<i>" + template + "</i>\n"))
        .startsWith("templates/article.ftlh:2:")
        .contains(": error: ")
        .contains("/fr/2025/04/titre/")
        .doesNotContain("\tat ", "freemarker.core", "----");
  }

  @Test
  void aTemplateEscapesWhatItPrints() {
    TestBuild build =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-13", "\"<b> & \\\"x\\\"\"", "Texte.")
            .with("=== templates/article.ftlh\n<p>${page.article.title}</p>\n")
            .generate();

    assertThat(build.page("/fr/2025/04/b-x/")).isEqualTo("<p>&lt;b&gt; &amp; &quot;x&quot;</p>\n");
  }

  @Test
  void numbersAreTheSameInEveryLanguage() {
    TestBuild build =
        bulletin().with("=== templates/article.ftlh\n${1234567.5} ${1000?c}\n").generate();

    assertThat(build.page("/fr/2025/04/titre/")).isEqualTo("1234567.5 1000\n");
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder)
        .with(
            TestBulletin.article("a.fr.md", "2025-04-13", "Titre", "Texte.")
                .replace("lead:", "quote: Oui & non\nlead:"));
  }

  private Theme theme(String files) {
    TestBulletin.in(folder).with(files);
    return Theme.read(Optional.of(folder.resolve("templates")), new Diagnostics());
  }

  private String told(String files) {
    StringBuilder told = new StringBuilder();
    TestBuild build = bulletin().with(files).generate();
    assertThat(build.result().failed()).isTrue();
    build.messages().forEach(message -> told.append(message).append('\n'));
    return told.toString();
  }
}
