package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors see of their edits, without touching the browser. */
@ExtendWith(BrowserExtension.class)
class PreviewIT {

  private static final String FILE = "content/articles/pont.fr.md";
  private static final String ADDRESS = "/fr/2025/04/le-pont/";

  @TempDir Path folder;

  @Test
  void anEditShowsInThePage(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      shows(visit, ".prose", "Le pont est ouvert.");

      bulletin.with(bridge("Le pont", "Le pont est fermé."));

      shows(visit, ".prose", "Le pont est fermé.");
      assertThat(complaints(visit)).isEmpty();
    }
  }

  @Test
  void aFileThatIsReplacedByRenamingShowsToo(Browsing browsing) throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      for (String state : List.of("fermé", "rouvert", "détruit")) {
        bulletin.with(bridge("Le pont", "Le pont est " + state + ".").replace("pont.fr", "neu~"));
        Files.move(
            folder.resolve("content/articles/neu~.md"),
            folder.resolve(FILE),
            StandardCopyOption.REPLACE_EXISTING);

        shows(visit, ".prose", "Le pont est " + state + ".");
      }
    }
  }

  @Test
  void aBrokenEditIsToldOverTheLastGoodPageUntilItIsMended(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      shows(visit, "h1", "Le pont");

      bulletin.with(bridge("Le pont : fermé", "Le pont est fermé."));

      Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
      dialog.waitFor();
      assertThat(dialog.innerText())
          .contains("1 erreur")
          .contains("La page est montrée telle qu’elle était avant l’erreur.")
          .contains("articles/pont.fr.md:2:16")
          .contains("title: Le pont : fermé")
          .contains("écrivez title: \"Le pont : fermé\"");
      assertThat(visit.page().locator(".prose").innerText()).isEqualTo("Le pont est ouvert.");

      visit.page().keyboard().press("Escape");
      assertThat(dialog.isVisible()).isFalse();
      Locator count = visit.page().locator("bulletin-preview .count");
      assertThat(count.innerText()).isEqualTo("1 erreur");

      bulletin.with(bridge("Le pont fermé", "Le pont est fermé."));

      shows(visit, "h1", "Le pont fermé");
      count.waitFor(hidden());
      assertThat(dialog.isVisible()).isFalse();
    }
  }

  @Test
  void aPageThatIsOpenedWhileThereAreMistakesTellsThemToo(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit first = browsing.visit(preview.root(), Screen.DESK);
        Visit second = browsing.visit(preview.root(), Screen.PHONE)) {
      first.open(ADDRESS);
      bulletin.with(bridge("[", "Rien."));
      first.page().getByRole(AriaRole.DIALOG).waitFor();

      second.open(ADDRESS);

      second.page().getByRole(AriaRole.DIALOG).waitFor();
      assertThat(complaints(second)).isEmpty();
    }
  }

  @Test
  void thePassageThatAFindingIsAboutIsHighlightedWhereItStands(Browsing browsing) {
    String text = "Le bilan du jour.\n\n## Le jour\n\n#### Le bilan\n\nL'armée parle.";
    TestBulletin bulletin = bulletin().with(bridge("Le pont", text));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      visit.page().locator("bulletin-preview .count").waitFor();

      assertThat(
              visit
                  .page()
                  .evaluate(
                      "() => [...CSS.highlights.get('bulletin-warning')].map(range =>"
                          + " range.startContainer.parentElement.localName + ' ' + range)"))
          .isEqualTo(List.of("h4 Le bilan"));
      assertThat(complaints(visit)).isEmpty();

      bulletin.with(bridge("Le pont", "Le bilan du jour."));

      shows(visit, ".prose", "Le bilan du jour.");
      visit.page().waitForFunction("() => !CSS.highlights.get('bulletin-warning')?.size");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "   \n", "---\n", "---\n---\n"})
  void aFileThatIsHalfWrittenHoldsThePageUpNoLonger(String half, Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      bulletin.with("=== articles/pont.fr.md\n" + half);
      visit.page().getByRole(AriaRole.DIALOG).waitFor();
      assertThat(visit.page().locator(".prose").innerText()).isEqualTo("Le pont est ouvert.");

      bulletin.with(bridge("Le pont", "Le pont est ouvert."));
      visit.page().getByRole(AriaRole.DIALOG).waitFor(hidden());

      bulletin.with("=== articles/pont.fr.md\n" + half);
      visit.page().getByRole(AriaRole.DIALOG).waitFor();
    }
  }

  @Test
  void findingsOfThePagesArticleStandFirst(Browsing browsing) {
    TestBulletin bulletin =
        bulletin()
            .with(article("anfang.fr.md", "2025-04-01", "Avant", "<b>"))
            .with(bridge("Le pont", "## Le jour\n\n#### Le bilan\n\nRien."));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      Locator count = visit.page().locator("bulletin-preview .count");
      count.click();

      assertThat(count.innerText()).isEqualTo("2 avertissements");
      assertThat(visit.page().locator("bulletin-preview .place").allInnerTexts())
          .satisfiesExactly(
              first -> assertThat(first).startsWith("articles/pont.fr.md"),
              second -> assertThat(second).startsWith("articles/anfang.fr.md"));
    }
  }

  @Test
  void notesAreCountedByThemselves(Browsing browsing) {
    TestBulletin bulletin =
        bulletin()
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "checks: {BUL-042: note}\n")
            .with(bridge("Le pont", "## Le jour\n\n#### Le bilan\n\nRien."));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      Locator count = visit.page().locator("bulletin-preview .count");
      count.waitFor();

      assertThat(count.innerText()).isEqualTo("1 remarque");
      count.click();
      assertThat(violations(visit)).noneMatch(one -> one.startsWith("color-contrast"));
    }
  }

  @Test
  void theMistakesCanBeOpenedAgainAndClosedByTheirButton(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.PHONE)) {
      visit.open(ADDRESS);
      bulletin.with(bridge("[", "Rien."));
      Locator dialog = visit.page().locator("bulletin-preview dialog");
      dialog.waitFor();

      visit.page().locator("bulletin-preview header button").click();
      assertThat(dialog.isVisible()).isFalse();

      visit.page().locator("bulletin-preview .count").click();
      assertThat(dialog.isVisible()).isTrue();
      assertThat(visit.overflow()).isZero();
    }
  }

  @Test
  void anArticleIsFollowedToItsNewAddress(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);

      bulletin.with(bridge("Le nouveau pont", "Le pont est ouvert."));

      visit.arriveAt("/fr/2025/04/le-nouveau-pont/");
      shows(visit, "h1", "Le nouveau pont");
    }
  }

  @Test
  void aDeletedArticleLeavesTheIndexAndTheWordThatNothingStandsThere(Browsing browsing)
      throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit article = browsing.visit(preview.root(), Screen.DESK);
        Visit front = browsing.visit(preview.root(), Screen.DESK)) {
      article.open(ADDRESS);
      front.open("/fr/");
      shows(front, "main", "Le pont");

      Files.delete(folder.resolve(FILE));

      shows(article, "h1", "Page introuvable");
      front
          .page()
          .getByText("Le pont")
          .first()
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      assertThat(front.page().locator("main").innerText()).contains("La route");
    }
  }

  @Test
  void aNewRegionAppears(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open("/fr/regions/");

      bulletin.with(
          "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "  segou: {fr: Ségou, en: Segou}\n");

      shows(visit, "main", "Ségou");
    }
  }

  @Test
  void aSwitchToAnotherBranchShowsItsArticles(Browsing browsing) throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open("/fr/");
      shows(visit, "main", "Le pont");

      Files.delete(folder.resolve(FILE));
      for (int i = 0; i < 400; i++) {
        String name = "%02d/a%d.fr.md".formatted(i % 20, i);
        bulletin.with(article(name, "2025-05-%02d".formatted(1 + i % 28), "Article " + i, "x"));
      }
      bulletin.with(article("z.fr.md", "2025-05-30", "Le dernier", "x"));

      shows(visit, "main", "Le dernier");
      visit.open("/fr/archives/2025/05/");
      assertThat(visit.page().locator(".headline").count()).isEqualTo(401);
      shows(visit, "main", "Article 399");
    }
  }

  @Test
  void aFolderThatGoesAndComesBackIsReadAgain(Browsing browsing) throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);
      Path content = folder.resolve("content");
      Path away = folder.resolve("away");

      Files.move(content, away);
      visit.page().locator("bulletin-preview dialog").waitFor();
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("Le pont");
      Files.move(away, content);
      visit.page().locator("bulletin-preview dialog").waitFor(hidden());

      bulletin.with(bridge("Le pont", "Le pont est fermé."));
      shows(visit, ".prose", "Le pont est fermé.");
    }
  }

  @Test
  void theEditorStaysWhereTheyWereReading(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    String text = "Un long paragraphe. ".repeat(60) + "\n\n";
    bulletin.with(bridge("Le pont", text.repeat(12)));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.PHONE)) {
      visit.open(ADDRESS);
      visit.page().evaluate("() => window.scrollTo(0, 1800)");

      bulletin.with(bridge("Un pont", text.repeat(12)));

      shows(visit, "h1", "Un pont");
      visit.page().waitForFunction("() => window.scrollY === 1800");
    }
  }

  @Test
  void aPageThatAnEditLeavesAloneIsNotLoadedAgain(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK);
        Visit other = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open("/en/regions/");
      visit.page().locator("bulletin-preview").first().waitFor(attached());
      visit.page().evaluate("() => { window.here = true; }");
      other.open(ADDRESS);

      bulletin.with(bridge("Le pont", "Le pont est fermé."));

      shows(other, ".prose", "Le pont est fermé.");
      bulletin.with(bridge("Le pont", "Le pont est rouvert. <b>"));
      visit.page().locator("bulletin-preview .count").waitFor();
      assertThat(visit.page().evaluate("() => window.here")).isEqualTo(true);
    }
  }

  @Test
  void whatIsNotPublishedIsMarked(Browsing browsing) {
    TestBulletin bulletin =
        bulletin()
            .with(held("brouillon", "Le brouillon", "status: draft"))
            .with(held("demain", "Demain", "publish: 2025-06-02 06:00"))
            .with(held("passe", "Passé", "expires: 2025-05-01"));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.PHONE)) {
      visit.open("/fr/archives/2025/04/");
      visit.page().locator("bulletin-mark").first().waitFor();
      assertThat(marks(visit))
          .containsExactly(
              "Le brouillon: Brouillon",
              "Demain: Embargo jusqu’au 2 juin 2025 à 06:00",
              "Passé: Expiré le 1er mai 2025");

      visit.open("/fr/2025/04/le-brouillon/");
      shows(visit, "bulletin-preview .mark", "Brouillon : cet article n’est pas publié");

      bulletin.with(held("brouillon", "Le brouillon", "status: published"));
      visit.page().locator("bulletin-preview .mark").waitFor(hidden());
      shows(visit, "h1", "Le brouillon");
    }
  }

  @Test
  void aTemplateIsPutInPlaceBrokenAndMended(Browsing browsing) {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.DESK)) {
      visit.open(ADDRESS);

      bulletin.with("=== templates/article.ftlh\n<html><head></head><h1>À moi</h1></html>\n");
      shows(visit, "h1", "À moi");

      bulletin.with("=== templates/article.ftlh\n<h1>${page.artikel.title}</h1>\n");
      Locator dialog = visit.page().locator("bulletin-preview dialog");
      dialog.waitFor();
      assertThat(dialog.innerText()).contains("templates/article.ftlh:1:5");
      assertThat(visit.page().locator("h1").innerText()).isEqualTo("À moi");

      bulletin.with("=== templates/article.ftlh\n<h1>${page.article.title} !</h1>\n");
      shows(visit, "h1", "Le pont !");
    }
  }

  @Test
  void whatCannotBeShownYetAppearsOnceItIsMended(Browsing browsing) {
    TestBulletin bulletin = bulletin().with(bridge("[", "x"));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), Screen.PHONE)) {
      visit.open("/");
      shows(visit, "h1", "Le bulletin ne peut pas encore être montré");
      assertThat(visit.page().locator("main").innerText()).contains("articles/pont.fr.md:2:8");
      assertThat(visit.overflow()).isZero();

      bulletin.with(bridge("Le pont", "x"));

      visit.page().waitForURL(address -> address.endsWith("/base/"));
      shows(visit, "main", "Bulletin");
    }
  }

  static Stream<Screen> screens() {
    return Stream.of(Screen.PHONE, Screen.DESK).flatMap(one -> Stream.of(one, one.dark()));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void whatThePreviewAddsBreaksNoRuleForAnyReader(Screen screen, Browsing browsing) {
    TestBulletin bulletin = bulletin().with(held("brouillon", "Le brouillon", "status: draft"));
    try (TestPreview preview = TestPreview.of(bulletin);
        Visit visit = browsing.visit(preview.root(), screen)) {
      visit.open("/fr/2025/04/le-brouillon/");
      visit.page().locator("bulletin-preview .mark").waitFor();
      picture(visit, "mark", screen);
      assertThat(violations(visit)).isEmpty();

      visit.open("/fr/");
      visit.page().locator("bulletin-mark").first().waitFor();
      picture(visit, "front", screen);
      assertThat(violations(visit)).isEmpty();

      bulletin.with(
          bridge("Le pont : fermé", "x").replace("rubric: operations", "rubric: operatoins"));
      bulletin.with(held("brouillon", "Le brouillon", "status: draft\nregoin: gao"));
      visit.page().locator("bulletin-preview dialog").waitFor();
      picture(visit, "dialog", screen);
      assertThat(violations(visit)).isEmpty();
      assertThat(visit.overflow()).isZero();
      visit.page().keyboard().press("Escape");
      picture(visit, "count", screen);
      assertThat(violations(visit)).isEmpty();
    }
  }

  private static void picture(Visit visit, String name, Screen screen) {
    String folder = System.getProperty("bulletin.preview.pictures");
    if (folder != null) {
      String file = name + "-" + screen.width() + "-" + screen.colours() + ".png";
      visit.page().screenshot(new ScreenshotOptions().setPath(Path.of(folder, file)));
    }
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder)
        .with(bridge("Le pont", "Le pont est ouvert."))
        .with(article("route.fr.md", "2025-04-12", "La route", "La route est longue."));
  }

  private static String bridge(String title, String text) {
    return article("pont.fr.md", "2025-04-13", title, text);
  }

  private static String held(String name, String title, String key) {
    return article(name + ".fr.md", "2025-04-20", title, "x").replace("rubric:", key + "\nrubric:");
  }

  private static void shows(Visit visit, String selector, String words) {
    visit.page().locator(selector, new Page.LocatorOptions().setHasText(words)).first().waitFor();
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  @SuppressWarnings("unchecked")
  private static List<String> marks(Visit visit) {
    return (List<String>)
        visit
            .page()
            .evaluate(
                "() => [...document.querySelectorAll('bulletin-mark')].map(mark =>"
                    + " mark.previousElementSibling.textContent + ': '"
                    + " + mark.shadowRoot.textContent)");
  }

  /** That a page which is left lets its stream of events go is as it should be. */
  private static List<String> complaints(Visit visit) {
    return visit.complaints().stream().filter(one -> !one.contains("/_preview/events")).toList();
  }

  private static List<String> violations(Visit visit) {
    return new AxeBuilder(visit.page())
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }
}
