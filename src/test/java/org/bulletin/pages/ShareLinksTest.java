package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is handed on in the language that it is read in. */
class ShareLinksTest {

  private static final Pattern LINK =
      Pattern.compile("<li><a href=\"([^\"]+)\" rel=\"external noopener\">([^<]+)</a>");

  @TempDir Path folder;
  private TestBuild build;

  @BeforeEach
  void build() {
    build =
        TestBulletin.in(folder)
            .with(TestBulletin.article("a.fr.md", "2025-05-20", "Gao & l'eau + vite", "x"))
            .with("=== articles/a.en.md\n---\ntitle: Water in Gao\nlead: L\n---\n")
            .generate();
  }

  @Test
  void messagingAppsComeFirst() {
    assertThat(links("/fr/2025/05/gao-l-eau-vite/").stream().map(link -> link.get(1)))
        .containsExactly("WhatsApp", "Telegram", "SMS", "Facebook", "X", "E-mail");
  }

  @Test
  void aLinkHoldsTheTitleAndTheAbsoluteAddress() {
    String address = "https%3A%2F%2Fbulletin.example%2Fbase%2Ffr%2F2025%2F05%2Fgao-l-eau-vite%2F";

    assertThat(links("/fr/2025/05/gao-l-eau-vite/").stream().map(link -> link.get(0)))
        .contains("https://wa.me/?text=Gao%20%26%20l%E2%80%99eau%20%2B%20vite%0A" + address)
        .allMatch(link -> link.contains(address))
        .allMatch(link -> link.matches("[!-~]+"));
  }

  @Test
  void theEnglishVersionIsSharedInEnglish() {
    assertThat(links("/en/2025/05/water-in-gao/").stream().map(link -> link.get(0)))
        .hasSize(6)
        .allMatch(link -> link.contains("%2Fbase%2Fen%2F2025%2F05%2Fwater-in-gao%2F"));
  }

  private List<List<String>> links(String page) {
    return LINK.matcher(build.page(page))
        .results()
        .map(link -> List.of(link.group(1).replace("&amp;", "&"), link.group(2)))
        .toList();
  }
}
