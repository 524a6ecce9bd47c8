package org.bulletin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.html.BulletinUnderTest.SAMPLE;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.bulletin.html.BulletinUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script adds to an article; without it nothing dead stands there. */
@ExtendWith(BrowserExtension.class)
class ScriptIT {

  /** Of 10 April 2025. */
  private static final String FRENCH =
      "/fr/2025/04/drone-tombe-pres-de-tinzaouatene-le-general-diarra-ecarte-tout-recul/";

  private static final String ENGLISH =
      "/en/2025/04/drone-down-near-tinzaouaten-general-diarra-rules-out-any-retreat/";

  @ParameterizedTest
  @CsvSource({
    FRENCH + ", Copier l’adresse, Adresse copiée",
    ENGLISH + ", Copy the address, Address copied"
  })
  void aReaderCopiesTheAddressWithTheLanguageKept(
      String address, String copy, String copied, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      visit.open(address);
      Locator button = visit.page().locator(".share button");
      assertThat(button.innerText()).isEqualTo(copy);

      button.click();

      Locator status = visit.page().locator(".share [role=status]:not(:empty)");
      assertThat(status.innerText()).isEqualTo(copied);
      assertThat(visit.page().evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(absolute(address));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aReaderSharesThroughTheDeviceWhereItCan(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.page().addInitScript("navigator.share = async data => { window.shared = data.url; };");
      visit.open(FRENCH);
      Locator button = visit.page().locator(".share button").first();
      assertThat(button.innerText()).isEqualTo("Partager avec…");

      button.click();

      assertThat(visit.page().evaluate("() => window.shared")).isEqualTo(absolute(FRENCH));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-12, Cet article a plus de 32 jours : la situation a pu changer.",
    "2025-09-20, Cet article a plus de 5 mois : la situation a pu changer.",
    "2028-05-20, Cet article a plus de 3 ans : la situation a pu changer."
  })
  void anOldArticleSaysHowOldItIs(String today, String words, Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.page().clock().setFixedTime(today);
      visit.open(FRENCH);

      assertThat(
              visit
                  .page()
                  .locator(".age")
                  .innerText()
                  .replace('\u00a0', ' ')
                  .replace('\u202f', ' '))
          .isEqualTo(words);
    }
  }

  @Test
  void aNewArticleDoesNot(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE)) {
      visit.page().clock().setFixedTime("2025-05-01");
      visit.open(FRENCH);

      assertThat(visit.page().locator(".age").isVisible()).isFalse();
    }
  }

  @Test
  void withoutScriptsTheLinksAndTheDateAreThereAndNoButton(Browsing browsing) {
    try (Visit visit = browsing.visit(SAMPLE, Screen.PHONE.withoutScripts())) {
      visit.open(ENGLISH);

      assertThat(visit.page().locator(".share a").allInnerTexts())
          .startsWith("WhatsApp", "Telegram");
      assertThat(visit.page().locator("button").count()).isZero();
      assertThat(visit.page().locator(".age").isVisible()).isFalse();
      assertThat(visit.page().locator(".story .meta time").innerText()).isEqualTo("April 10, 2025");
    }
  }

  private static String absolute(String address) {
    return BulletinUnderTest.URL + address.substring(1);
  }
}
