package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article's page says to search engines, as schema.org's NewsArticle. */
class StructuredDataTest {

  private static final String BASE = "https://bulletin.example/base/";
  private static final String FRENCH = "/fr/2025/04/un-titre/";
  private static final String ENGLISH = "/en/2025/04/a-title/";
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private TestBulletin bulletin;

  @BeforeEach
  void place(@TempDir Path folder) {
    bulletin = TestBulletin.in(folder);
  }

  @Test
  void anArticleSaysWhatItIs() {
    JsonObject data = data(article("fr", "Un titre", ""), FRENCH);

    assertThat(text(data, "@type")).isEqualTo("NewsArticle");
    assertThat(text(data, "@id")).isEqualTo(BASE + "fr/2025/04/un-titre/");
    assertThat(text(data, "headline")).isEqualTo("Un titre");
    assertThat(text(data, "inLanguage")).isEqualTo("fr");
    assertThat(text(data, "datePublished")).isEqualTo("2025-04-13");
    assertThat(text(data, "dateModified")).isEqualTo("2025-04-13");
    assertThat(data.get("isAccessibleForFree").getAsBoolean()).isTrue();
    assertThat(text(data.getAsJsonObject("publisher"), "name")).isEqualTo("Bulletin Sécurité");
    assertThat(data.has("workTranslation")).isFalse();
    assertThat(data.has("translationOfWork")).isFalse();
    assertThat(data.has("correction")).isFalse();
  }

  @Test
  void itsPlaceHasCoordinatesWhereTheRegionHas() {
    JsonArray places =
        data(article("fr", "Un titre", ""), FRENCH).getAsJsonArray("contentLocation");

    assertThat(places).hasSize(1);
    JsonObject gao = places.get(0).getAsJsonObject();
    assertThat(text(gao, "name")).isEqualTo("Gao");
    assertThat(gao.getAsJsonObject("geo").get("latitude").getAsDouble()).isEqualTo(16.27);
  }

  @Test
  void itsImageIsTheCardThatItsHeadNames() {
    TestBuild build = bulletin.with(article("fr", "Un titre", "")).generate();
    JsonObject image = data(build, FRENCH).getAsJsonObject("image");

    assertThat(build.page(FRENCH))
        .contains("<meta property=\"og:image\" content=\"" + text(image, "url") + "\">");
    assertThat(image.get("width").getAsInt()).isEqualTo(1200);
    assertThat(image.get("height").getAsInt()).isEqualTo(630);
  }

  @Test
  void theVersionInTheDefaultLanguageIsTheWork() {
    TestBuild build =
        bulletin.with(article("fr", "Un titre", "")).with(article("en", "A title", "")).generate();

    assertThat(others(build, FRENCH, "workTranslation"))
        .isEqualTo("[{\"@type\":\"NewsArticle\"," + identity(ENGLISH) + ",\"inLanguage\":\"en\"}]");
    assertThat(others(build, ENGLISH, "translationOfWork"))
        .isEqualTo("{\"@type\":\"NewsArticle\"," + identity(FRENCH) + ",\"inLanguage\":\"fr\"}");
    assertThat(data(build, FRENCH).has("translationOfWork")).isFalse();
    assertThat(data(build, ENGLISH).has("workTranslation")).isFalse();
  }

  @Test
  void aVersionThatSaysSoIsTheTranslation() {
    TestBuild build =
        bulletin
            .with(article("fr", "Un titre", "translation-of: 2025-04-13\n"))
            .with(article("en", "A title", ""))
            .generate();

    assertThat(others(build, FRENCH, "translationOfWork")).contains(identity(ENGLISH));
    assertThat(others(build, ENGLISH, "workTranslation")).contains(identity(FRENCH));
  }

  @Test
  void aCorrectionIsToldAndChangesTheDate() {
    JsonObject data =
        data(
            article(
                "fr",
                "Un titre",
                """
                updated: 2025-04-14
                corrections:
                  - {date: 2025-04-15, text: Le bilan était faux.}
                  - {date: 2025-04-14, text: Le lieu était faux.}
                """),
            FRENCH);
    JsonArray corrections = data.getAsJsonArray("correction");

    assertThat(text(data, "dateModified")).isEqualTo("2025-04-15");
    assertThat(corrections).hasSize(2);
    JsonObject last = corrections.get(0).getAsJsonObject();
    assertThat(text(last, "@type")).isEqualTo("CorrectionComment");
    assertThat(text(last, "text")).isEqualTo("Le bilan était faux.");
    assertThat(text(last, "datePublished")).isEqualTo("2025-04-15");
  }

  @Test
  void anUpdateAfterTheLastCorrectionIsTheDate() {
    JsonObject data =
        data(
            article(
                "fr",
                "Un titre",
                """
                updated: 2025-04-20 10:30
                corrections: [{date: 2025-04-15, text: Le bilan était faux.}]
                """),
            FRENCH);

    assertThat(text(data, "dateModified")).isEqualTo("2025-04-20T10:30Z");
  }

  private static String article(String language, String title, String more) {
    return """
        === articles/a.%s.md
        ---
        title: %s
        date: 2025-04-13
        rubric: operations
        region: gao
        lead: Un chapô.
        %s---
        Le texte.
        """
        .formatted(language, title, more);
  }

  private JsonObject data(String article, String address) {
    return data(bulletin.with(article).generate(), address);
  }

  private static JsonObject data(TestBuild build, String address) {
    Matcher data = DATA.matcher(build.page(address));
    assertThat(data.find()).isTrue();
    return JsonParser.parseString(data.group(1)).getAsJsonObject();
  }

  private static String others(TestBuild build, String address, String name) {
    return data(build, address).get(name).toString();
  }

  private static String identity(String address) {
    String url = BASE + address.substring(1);
    return "\"@id\":\"" + url + "\",\"url\":\"" + url + "\"";
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
