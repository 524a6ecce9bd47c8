package org.bulletin.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.site.HeldBack;
import org.bulletin.site.SitePath;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview shows, edit after edit. */
class LiveSiteTest {

  private static final String BRIDGE = "/fr/2025/04/le-pont/";
  private static final String DRAFT = "/fr/2025/04/le-brouillon/";

  @TempDir Path folder;

  @Test
  void everyFileIsTheOneThatIsPublished() {
    TestBulletin bulletin =
        bulletin()
            .withPictureAndAttachment()
            .with(bridge("Le pont", "x").replace("lead:", "aliases: [/vieux/]\nlead:"));
    TestBuild build = bulletin.generate();
    try (LiveSite site = live(bulletin)) {
      assertThat(site.refresh().failed()).isFalse();

      assertThat(build.files())
          .hasSizeGreaterThan(40)
          .allSatisfy(
              (file, bytes) ->
                  assertThat(content(site, "/" + file.replaceFirst("(^|/)index\\.html$", "$1")))
                      .as(file)
                      .isEqualTo(bytes));
    }
  }

  @Test
  void whatIsHeldBackIsShownAndNamed() {
    TestBulletin bulletin =
        bulletin()
            .with(held("brouillon", "Le brouillon", "status: draft"))
            .with(held("demain", "Demain", "publish: 2025-06-02"))
            .with(held("passe", "Passé", "expires: 2025-05-01"));
    try (LiveSite site = live(bulletin)) {
      site.refresh();

      assertThat(text(site, "/fr/"))
          .contains("Le pont", "Le brouillon", "Demain", "Passé")
          .contains("href=\"2025/04/le-brouillon/\"");
      assertThat(text(site, DRAFT)).contains("<h1>Le brouillon</h1>");
      assertThat(site.heldBack())
          .hasSize(3)
          .extractingByKey(new SitePath(DRAFT))
          .extracting(HeldBack::reason)
          .isEqualTo(HeldBack.Reason.DRAFT);
    }
  }

  @Test
  void anArticleWhoseNameEndsInAnotherWayIsReportedAsLongAsItIsThere() throws IOException {
    TestBulletin bulletin = bulletin().with(bridge("Le pont", "x"));
    Path pont = bulletin.content().resolve("articles/pont.fr.md");
    Path misnamed = bulletin.content().resolve("articles/autre.fr.markdown");
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      Files.writeString(misnamed, "x");
      assertThat(site.refresh(Set.of(misnamed)).diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Problem.FILE_EXTENSION);

      bulletin.with(bridge("Le pont neuf", "x"));
      assertThat(site.refresh(Set.of(pont)).diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Problem.FILE_EXTENSION);

      Files.delete(misnamed);
      assertThat(site.refresh(Set.of(misnamed)).diagnostics()).isEmpty();
    }
  }

  @Test
  void aPublishedArticlesLinkToADraftIsReportedAsABuildDoes() {
    String link = "[le brouillon](brouillon) [le même](brouillon.fr.md)";
    TestBulletin bulletin =
        bulletin()
            .with(held("brouillon", "Le brouillon", "status: draft"))
            .with(held("zwei", "Deux", "status: draft").replace("\nx\n", "\n" + link + "\n"))
            .with(bridge("Le pont", link));
    try (LiveSite site = live(bulletin)) {
      List<Diagnostic> told = site.refresh().diagnostics();

      assertThat(told).extracting(Diagnostic::rule).containsOnly(Problem.LINK_HELD_BACK);
      assertThat(told).hasSize(2).isEqualTo(bulletin.generate().result().diagnostics());
      assertThat(text(site, BRIDGE)).contains("<a href=\"../le-brouillon/\">le brouillon</a>");
    }
  }

  @Test
  void aBrokenEditLeavesTheLastGoodStateUntilItIsMended() {
    TestBulletin bulletin = bulletin();
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      bulletin.with(bridge("Le pont", "Nouveau.").replace("rubric: o", "rubric: x"));

      BuildResult broken = site.refresh();

      assertThat(broken.failed()).isTrue();
      assertThat(broken.diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Problem.RUBRIC_UNDECLARED);
      assertThat(text(site, BRIDGE)).contains("Le pont est ouvert.");

      bulletin.with(bridge("Le pont", "Nouveau."));
      assertThat(site.refresh().failed()).isFalse();
      assertThat(text(site, BRIDGE)).contains("Nouveau.");
    }
  }

  @Test
  void withoutAGoodStateNothingIsShown() {
    TestBulletin bulletin = bulletin().with("=== bulletin.yaml\ntitle: [\n");
    try (LiveSite site = live(bulletin)) {
      assertThat(site.refresh().failed()).isTrue();
      assertThat(site.bulletin()).isEmpty();
      assertThat(site.at(new SitePath("/fr/"))).isEmpty();

      bulletin.with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML);
      assertThat(site.refresh().failed()).isFalse();
      assertThat(text(site, BRIDGE)).contains("Le pont est ouvert.");
    }
  }

  @Test
  void anUnfinishedDraftIsInNobodysWay() {
    TestBulletin bulletin =
        bulletin().with(held("fremd", "Fremd", "status: draft").replace("region: gao\n", ""));
    try (LiveSite site = live(bulletin)) {
      assertThat(site.refresh().failed()).isFalse();

      bulletin.with(bridge("Le pont", "Nouveau."));

      assertThat(site.refresh().warnings()).isEqualTo(1);
      assertThat(text(site, BRIDGE)).contains("Nouveau.");
    }
  }

  @Test
  void aDraftThatIsShownStaysWhenItBreaks() {
    TestBulletin bulletin = bulletin().with(held("brouillon", "Le brouillon", "status: draft"));
    try (LiveSite site = live(bulletin)) {
      site.refresh();

      bulletin.with(
          held("brouillon", "Le brouillon", "status: draft").replace("region: gao\n", ""));

      assertThat(site.refresh().errors()).isEqualTo(1);
      assertThat(text(site, DRAFT)).contains("<h1>Le brouillon</h1>");
    }
  }

  @Test
  void aDraftTakesNoAddressFromWhatIsPublished() {
    TestBulletin bulletin =
        bulletin()
            .with(
                held("copie", "Le pont", "status: draft")
                    .replace("lead: Un chapô.", "lead: Celui du brouillon."));
    try (LiveSite site = live(bulletin)) {
      BuildResult result = site.refresh();

      assertThat(result.errors()).isZero();
      assertThat(result.diagnostics())
          .extracting(one -> one.rule() + " " + one.location())
          .containsExactly("ADDRESS_TWICE articles/copie.fr.md:2:8");
      assertThat(text(site, BRIDGE)).contains("Un chapô.").doesNotContain("Celui du brouillon.");
      assertThat(site.heldBack()).isEmpty();
      assertThat(text(site, "/fr/")).contains("Un chapô.", "Celui du brouillon.");
    }
  }

  @Test
  void whoeverLookedAtATextIsLedToItsNewAddress() {
    TestBulletin bulletin = bulletin();
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      assertThat(text(site, BRIDGE)).contains("Le pont");

      bulletin.with(bridge("Un pont", "x"));
      site.refresh();
      assertThat(site.at(new SitePath(BRIDGE)))
          .contains(new LiveFile.Moved(new SitePath("/fr/2025/04/un-pont/")));

      bulletin.with(bridge("Deux ponts", "x"));
      site.refresh();
      assertThat(site.at(new SitePath(BRIDGE)))
          .contains(new LiveFile.Moved(new SitePath("/fr/2025/04/deux-ponts/")));
    }
  }

  @Test
  void aDeletedArticleIsGone() throws IOException {
    TestBulletin bulletin = bulletin();
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      assertThat(text(site, BRIDGE)).contains("Le pont");

      Files.delete(folder.resolve("content/articles/pont.fr.md"));
      site.refresh();

      assertThat(site.at(new SitePath(BRIDGE))).isEmpty();
      assertThat(site.notFound(new SitePath("/en/x/")))
          .get()
          .extracting(LiveSiteTest::text)
          .asString()
          .contains("<html lang=\"en\"");
    }
  }

  @Test
  void aTemplateThatFailsEverywhereIsToldAtOnce() {
    TestBulletin bulletin = bulletin().with("=== templates/article.ftlh\n<h1>Bon</h1>\n");
    try (LiveSite site = live(bulletin)) {
      assertThat(site.refresh().failed()).isFalse();
      bulletin.with("=== templates/article.ftlh\n<#if>\n");

      assertThat(site.refresh().diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Problem.TEMPLATE_SYNTAX);
      assertThat(text(site, BRIDGE)).contains("<h1>Bon</h1>");
    }
  }

  @Test
  void aPageThatItsTemplateCannotRenderStaysAsItWas() {
    String template =
        "=== templates/article.ftlh\n<#if page.article.title == 'Z'>${nichts}</#if>ja";
    TestBulletin bulletin =
        bulletin().with(template).with(article("z.fr.md", "2025-04-01", "Y", "x"));
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      assertThat(text(site, "/fr/2025/04/y/")).isEqualTo("ja");
      bulletin.with(article("z.fr.md", "2025-04-01", "Z", "x").replace("lead:", "slug: y\nlead:"));

      assertThat(site.refresh().failed()).isFalse();

      assertThat(site.at(new SitePath("/fr/2025/04/y/")))
          .get()
          .isInstanceOfSatisfying(
              LiveFile.Rendered.class,
              page -> {
                assertThat(page.mistake().map(Diagnostic::rule)).contains(Problem.TEMPLATE_FAILED);
                assertThat(page.content().array()).asString().isEqualTo("ja");
              });
    }
    try (LiveSite site = live(bulletin)) {
      site.refresh();
      assertThat(site.at(new SitePath("/fr/2025/04/y/"))).get().isInstanceOf(LiveFile.Broken.class);
    }
  }

  private LiveSite live(TestBulletin bulletin) {
    BuildOptions options = bulletin.options();
    return new LiveSite(options, InstantSource.fixed(options.now()));
  }

  private static byte[] content(LiveSite site, String address) {
    return site.at(new SitePath(address)).map(LiveSiteTest::bytes).orElseThrow();
  }

  private static byte[] bytes(LiveFile file) {
    if (file instanceof LiveFile.Rendered page) {
      return page.content().array();
    } else if (file instanceof LiveFile.Data data) {
      return data.content().array();
    } else if (file instanceof LiveFile.Original original) {
      return read(original.file());
    }
    throw new AssertionError(file);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String text(LiveSite site, String address) {
    return new String(content(site, address), UTF_8);
  }

  private static String text(LiveFile file) {
    return new String(bytes(file), UTF_8);
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder).with(bridge("Le pont", "Le pont est ouvert."));
  }

  private static String bridge(String title, String text) {
    return article("pont.fr.md", "2025-04-13", title, text);
  }

  private static String held(String name, String title, String key) {
    return article(name + ".fr.md", "2025-04-20", title, "x").replace("rubric:", key + "\nrubric:");
  }
}
