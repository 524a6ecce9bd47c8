package org.bulletin.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the preview that shows editors where translations stand. */
class TranslationsPageTest {

  private static final String TRANSLATION =
      """
      === articles/pont.en.md
      ---
      title: The <bridge>
      lead: It is open.
      translation-of: {revision: 0123456789}
      ---
      It is open.
      """;

  @TempDir Path folder;

  @Test
  void everyArticleStandsInATableWithItsStateInEveryLanguage() throws Exception {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      HttpResponse<String> answer = get(preview, "translations/");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains(
              "<html lang=\"fr\">",
              "<script src=\"/_preview/preview.js\" data-page=\"own-",
              "<caption id=\"translations\">",
              "<th scope=\"col\" lang=\"en\">English</th>",
              "<a href=\"/base/fr/2025/04/le-pont-ouvert/\">Le pont &lt;ouvert&gt;</a>",
              "<td class=\"stale\"><a href=\"/base/en/2025/04/the-bridge/\">à reprendre</a></td>",
              "<td class=\"missing\">manque depuis 49 jours</td>")
          .doesNotContain("<ouvert>");
    }
  }

  @Test
  void itFollowsASave() throws Exception {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin)) {
      preview.awaitTold(2);
      int told = preview.told().size();
      assertThat(get(preview, "translations/").body()).contains("à reprendre");

      bulletin.with(TRANSLATION.replace("{revision: 0123456789}", "2025-04-13"));
      preview.awaitTold(told + 1);

      assertThat(get(preview, "translations/").body())
          .contains("à jour")
          .doesNotContain("à reprendre");
    }
  }

  @Test
  void itIsFoundWithoutTheSlashAndFromTheMistakes() throws Exception {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(get(preview, "translations").headers().firstValue("location"))
          .contains("/base/translations/");
    }
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(preview.told().toString()).contains("BUL-002").doesNotContain("BUL-001");
    }
  }

  @Test
  void noSiteHasIt() {
    assertThat(bulletin().generate().files().keySet())
        .isNotEmpty()
        .noneMatch(file -> file.contains("translations"));
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder)
        .with(article("pont.fr.md", "2025-04-13", "Le pont <ouvert>", "Il est ouvert."))
        .with(TRANSLATION)
        .with(article("gue.fr.md", "2025-04-13", "Le gué", "Il est ouvert."));
  }

  private static HttpResponse<String> get(TestPreview preview, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(preview.root() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
