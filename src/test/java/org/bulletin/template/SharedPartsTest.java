package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.pages.Page;
import org.bulletin.pages.model.RobotsPage;
import org.bulletin.site.SitePath;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages share is as it would be on each of them. */
class SharedPartsTest {

  @TempDir Path folder;

  @Test
  void aPartLeadsFromEachPageToWhereItSays() {
    TestBuild build =
        build(
            call("part", "label=\"<é>\""),
            "<#macro part label><a href=\"${edition.archive}\">${label}</a></#macro>");

    assertThat(build.page("/fr/2025/04/titre/"))
        .isEqualTo("<a href=\"../../../archives/\">&lt;é&gt;</a>");
    assertThat(build.page("/fr/")).isEqualTo("<a href=\"archives/\">&lt;é&gt;</a>");
    assertThat(build.page("/en/")).isEqualTo("<a href=\"archive/\">&lt;é&gt;</a>");
  }

  @Test
  void otherArgumentsMakeAnotherPart() {
    TestBuild build =
        build(
            "<#list edition.rubrics as rubric><#list [1, 2] as n>"
                + call("part", "rubric=rubric n=n odd=(n == 1)")
                + "</#list></#list>",
            "<#macro part rubric n odd>${n}<#if odd> ${rubric.url}</#if>;</#macro>");

    assertThat(build.page("/fr/"))
        .isEqualTo("1 rubriques/operations/;2;1 rubriques/cooperation/;2;1 rubriques/notes/;2;");
  }

  @Test
  void aPartMayHoldAnotherPartAndTextsWithLinks() {
    TestBuild build =
        TestBulletin.in(folder)
            .withArticle("a", "2025-04-13", "Titre", "[b](b.fr.md#e) [c](https://c.example/?d&e)")
            .withArticle("b", "2025-05-13", "Autre", "## É\n\nTexte.")
            .with("=== templates/article.ftlh\n" + call("outer", "article=page.article"))
            .with(
                """
                === templates/part.ftlh
                <#macro outer article>
                <@shared from="part.ftlh" macro="inner" name="style.css"/>
                ${article.body}
                </#macro>
                <#macro inner name><i href="${asset(name)}">${edition.home}</i></#macro>
                """)
            .generate();

    assertThat(build.messages()).isEmpty();
    assertThat(build.page("/fr/2025/04/titre/").replaceAll("style\\.[0-9a-f]+", "style"))
        .startsWith("<i href=\"../../../../assets/style.css\">../../../</i>")
        .contains(
            "<a href=\"../../05/autre/#e\">b</a> <a href=\"https://c.example/?d&amp;e\">c</a>");
  }

  /** What FreeMarker's output formats and {@code ?json_string} do. */
  static Stream<UnaryOperator<String>> escapes() {
    return Stream.of(
        text -> text, StringUtil::XHTMLEnc, StringUtil::XMLEnc, StringUtil::jsonStringEnc);
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void aLinkIsEscapedAsTheTemplateHasIt(UnaryOperator<String> escape) throws Exception {
    OpenLinks open = new OpenLinks();
    String rendered = "(" + escape.apply(open.reference(new SitePath("/l'été&x/"))) + ")";
    Page page =
        new Page(SitePath.ROOT, Language.FRENCH, "", () -> List.of(), () -> new RobotsPage(""));
    StringWriter out = new StringWriter();

    open.cut(rendered).write(out, new PageLinks(page, URI.create("https://bulletin.example/")));

    assertThat(out).hasToString("(" + escape.apply("l'%C3%A9t%C3%A9&x/") + ")");
  }

  @Test
  void aLinkThatIsNotPrintedAsItStandsIsRefused() {
    OpenLinks open = new OpenLinks();
    String mark = open.reference(SitePath.ROOT);

    Stream.of(mark.replace("'", "%27"), mark.substring(0, mark.length() - 1))
        .forEach(
            spoilt ->
                assertThatThrownBy(() -> open.cut(spoilt))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("a shared part can print a link, and do no more with it"));
  }

  @Test
  void aPartThatAsksForThePageIsToldWithItsPlace() {
    assertThat(told(call("part", ""), "<#macro part>\n<b>${page.head.title}</b>\n</#macro>"))
        .contains(
            "templates/part.ftlh:2:4: error: a shared part does not see `page`; give it what it"
                + " needs as an argument\n");
  }

  @Test
  void aCallThatDoesNotFitIsToldWithItsPlace() {
    String part = "<#macro part label>${label}</#macro>";

    assertThat(told(call("nowhere", ""), part)).startsWith("templates/article.ftlh:1:1: error: ");
    assertThat(told(call("part", "title=\"\""), part))
        .startsWith("templates/article.ftlh:1:1: error: ");
    assertThat(told(call("part", "label=[1, 2]"), part))
        .startsWith(
            "templates/article.ftlh:1:1: error: the arguments of a shared part are texts, numbers,"
                + " truth values and models\n");
    assertThat(told("<@shared macro=\"part\"/>", part))
        .startsWith("templates/article.ftlh:1:1: error: `shared` takes `from`");
  }

  private TestBuild build(String template, String part) {
    return TestBulletin.in(folder)
        .withArticle("a", "2025-04-13", "Titre", "Texte.")
        .with("=== templates/front.ftlh\n" + template + "\n")
        .with("=== templates/article.ftlh\n" + template + "\n")
        .with("=== templates/part.ftlh\n" + part + "\n")
        .generate();
  }

  private String told(String template, String part) {
    StringBuilder told = new StringBuilder();
    build(template, part).messages().forEach(message -> told.append(message).append('\n'));
    return told.toString();
  }

  private static String call(String macro, String arguments) {
    return "<@shared from=\"part.ftlh\" macro=\"" + macro + "\" " + arguments + "/>";
  }
}
