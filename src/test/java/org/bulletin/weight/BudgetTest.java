package org.bulletin.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.bulletin.content.Budget.Part;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is weighed as a reader receives it, and told where it is too heavy. */
class BudgetTest {

  @TempDir Path folder;

  @Test
  void anArticleWeighsItsHtmlAndItsStyleSheetEachCompressed() throws IOException {
    TestBuild build = bulletin("").withArticle("a", "2025-04-13", "Titre", "Texte.").generate();

    assertThat(heaviestArticle(build).page().value()).isEqualTo("/fr/2025/04/titre/");
    assertThat(heaviestArticle(build).bytes())
        .isEqualTo(gzip(html(build), Deflater.BEST_SPEED) + css(build));
  }

  @Test
  void whatIsPastTheBudgetIsWeighedAsHostsUsuallyCompress() throws IOException {
    TestBuild light = bulletin("").withArticle("a", "2025-04-13", "Titre", words(40)).generate();
    int usual = gzip(html(light), Deflater.DEFAULT_COMPRESSION) + css(light);
    assertThat(heaviestArticle(light).bytes()).isGreaterThan(usual);

    TestBuild justSo = bulletin("budget: {article: " + usual + "}\n").generate();
    assertThat(heaviestArticle(justSo).bytes()).isEqualTo(usual);
    assertThat(justSo.messages()).isEmpty();

    TestBuild past = bulletin("budget: {article: " + (usual - 1) + "}\n").generate();
    assertThat(past.messages()).singleElement().asString().contains("1 page weighs more");
  }

  @Test
  void theHeaviestPageOfEachKindIsNamed() {
    TestBuild build =
        bulletin("")
            .withArticle("a", "2025-04-13", "Petit", "Texte.")
            .withArticle("b", "2025-04-13", "Grand", words(400))
            .withArticle("c", "2025-04-13", "Moyen", words(100))
            .generate();

    assertThat(build.summary().heaviest())
        .filteredOn(weight -> weight.part() == Part.ARTICLE)
        .extracting(weight -> weight.page().value())
        .containsExactly("/fr/2025/04/grand/");
    assertThat(build.summary().heaviest())
        .extracting(PageWeight::part)
        .contains(Part.FRONT, Part.INDEX, Part.PAGE);
  }

  @Test
  void pagesPastTheirBudgetAreTold() {
    TestBuild build = twoHeavyArticles("budget: {article: 9 KB}\n");

    assertThat(build.messages())
        .singleElement()
        .asString()
        .matches(
            "(?s)bulletin\\.yaml:\\d+:9: warning: 2 pages weigh more than the 9\\.0 KB that"
                + " `article` has; the heaviest is /fr/2025/04/lourd-b/ with \\d+\\.\\d KB\n"
                + "    budget: \\{article: 9 KB}\n"
                + "            \\^+\n"
                + "  hint: shorten the article or split it, or give `article` more under `budget` in"
                + " bulletin\\.yaml");
    assertThat(build.messages(Language.FRENCH))
        .singleElement()
        .asString()
        .contains("2 pages pèsent plus que les 9,0 Ko prévus pour `article` ; la plus lourde");
    assertThat(build.page("/fr/")).contains("Lourd a");
  }

  @Test
  void aBudgetCanKeepTheSiteFromBeingPublished() {
    TestBuild build = twoHeavyArticles("budget: {article: 9 KB, past: error}\n");

    assertThat(build.result().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Problem.BUDGET_EXCEEDED);
    assertThat(build.result().errors()).isEqualTo(1);
    assertThat(build.result().summary()).isEmpty();
    assertThat(build.files()).isEmpty();
  }

  @Test
  void withoutABudgetAnArticleHasWhatTravelsInOneRoundTrip() {
    assertThat(bulletin("").withArticle("a", "2025-04-13", "A", words(800)).generate().messages())
        .isEmpty();
    assertThat(bulletin("").withArticle("a", "2025-04-13", "A", words(4000)).generate().messages())
        .singleElement()
        .asString()
        .startsWith("bulletin.yaml:1:1: warning: 1 page weighs more than the 14.0 KB that");
  }

  @Test
  void scriptsOfAThemeHaveABudgetOfTheirOwn() {
    TestBuild build =
        bulletin("budget: {script: 10}\n")
            .with("=== templates/assets/big.js\n" + words(2000) + "\n")
            .with("=== templates/404.ftlh\n<script src=\"${asset('big.js')}\"></script>\n")
            .generate();

    assertThat(build.messages())
        .singleElement()
        .asString()
        .contains("`script` has; the heaviest is /404.html")
        .contains("make the theme's scripts smaller");
  }

  private TestBuild twoHeavyArticles(String budget) {
    return bulletin(budget)
        .withArticle("a", "2025-04-13", "Lourd a", words(1200))
        .withArticle("b", "2025-04-13", "Lourd b", words(1300))
        .withArticle("c", "2025-04-13", "Léger", "Texte.")
        .generate();
  }

  private TestBulletin bulletin(String keys) {
    return TestBulletin.in(folder).with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + keys);
  }

  /** Returns text that compresses no better than prose. */
  private static String words(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append(Long.toString(random.nextLong(1L << 40), 36)).append(i % 12 == 11 ? "\n" : " ");
    }
    return text.toString().strip();
  }

  private static PageWeight heaviestArticle(TestBuild build) {
    return build.summary().heaviest().stream()
        .filter(weight -> weight.part() == Part.ARTICLE)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] html(TestBuild build) {
    return build.page("/fr/2025/04/titre/").getBytes(StandardCharsets.UTF_8);
  }

  private static int css(TestBuild build) throws IOException {
    int css = 0;
    for (Map.Entry<String, byte[]> file : build.files().entrySet()) {
      css +=
          file.getKey().startsWith("assets/style")
              ? gzip(file.getValue(), Deflater.DEFAULT_COMPRESSION)
              : 0;
    }
    return css;
  }

  private static int gzip(byte[] bytes, int level) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new LevelledCompression(compressed, level)) {
      gzip.write(bytes);
    }
    return compressed.size();
  }

  private static final class LevelledCompression extends GZIPOutputStream {

    LevelledCompression(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
