package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  private static final List<String> SEGMENTS =
      List.of("fr", "en", "a", "été", "قوات", "a b", "50%", "x:y", "q?r", "#1", "ⵜⵎ", "+", "a&b");

  @ParameterizedTest
  @CsvSource({
    "/fr/, /fr/2025/04/titre/, 2025/04/titre/",
    "/fr/2025/04/titre/, /fr/, ../../../",
    "/fr/2025/04/titre/, /en/2025/04/title/, ../../../../en/2025/04/title/",
    "/fr/, /fr/, ./",
    "/, /fr/, fr/",
    "/fr/, /, ../",
    "/fr/, /assets/style.css, ../assets/style.css",
    "/404.html, /fr/, fr/",
    "/fr/a:b/, /fr/a:b/c/, c/"
  })
  void aReferenceLeadsFromPageToPage(String from, String to, String reference) {
    assertThat(new SitePath(to).relativeTo(new SitePath(from))).isEqualTo(reference);
  }

  @RepeatedTest(50)
  void aReferenceResolvesBackUnderAnyBase(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    SitePath from = path(random);
    SitePath to = path(random);
    for (String base : List.of("https://host/", "https://host/bulletin/", "https://host/a/b/")) {
      URI page = URI.create(from.under(base));

      assertThat(page.resolve(to.relativeTo(from)))
          .as("from %s to %s", from, to)
          .isEqualTo(URI.create(to.under(base)));
    }
  }

  @RepeatedTest(20)
  void anAddressDecodesToItself(RepetitionInfo repetition) {
    SitePath path = path(new Random(repetition.getCurrentRepetition()));

    assertThat(URI.create(path.under("https://host/")).getPath()).isEqualTo(path.value());
  }

  @Test
  void aFirstSegmentWithAColonIsNoScheme() {
    SitePath from = new SitePath("/fr/");
    String reference = new SitePath("/fr/javascript:x/").relativeTo(from);

    assertThat(URI.create("https://host/fr/").resolve(reference))
        .hasToString("https://host/fr/javascript%3Ax/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr/", "//host/", "/fr//x/", "/fr/../x/", "/..", ""})
  void whatLeavesTheSiteIsNoPath(String value) {
    assertThatThrownBy(() -> new SitePath(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"/, index.html", "/fr/, fr/index.html", "/robots.txt, robots.txt"})
  void aHostServesAPagesFile(String path, String file) {
    assertThat(new SitePath(path).outputFile()).isEqualTo(file);
  }

  private static SitePath path(Random random) {
    SitePath path = SitePath.ROOT;
    int segments = random.nextInt(5);
    for (int i = 0; i < segments; i++) {
      path = path.page(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
    }
    return random.nextInt(4) == 0 ? path.file("fichier é.html") : path;
  }
}
