package org.bulletin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;

import java.nio.file.Path;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published at the build's clock. */
class PublicationTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Africa/Bamako, 2025-04-12T23:59:59Z, false",
    "Africa/Bamako, 2025-04-13T00:00:00Z, true",
    "Asia/Tokyo, 2025-04-12T14:59:59Z, false",
    "Asia/Tokyo, 2025-04-12T15:00:00Z, true",
    "America/Lima, 2025-04-13T04:59:59Z, false",
    "America/Lima, 2025-04-13T05:00:00Z, true"
  })
  void anEmbargoEndsAtLocalMidnight(String zone, String now, boolean published) {
    assertThat(isPublished("publish: 2025-04-13", zone, now)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "Africa/Bamako, 2025-04-12T23:59:59Z, true",
    "Africa/Bamako, 2025-04-13T00:00:00Z, false",
    "Asia/Tokyo, 2025-04-12T14:59:59Z, true",
    "Asia/Tokyo, 2025-04-12T15:00:00Z, false"
  })
  void anExpiryBeginsAtLocalMidnight(String zone, String now, boolean published) {
    assertThat(isPublished("expires: 2025-04-13", zone, now)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-13 10:30, Asia/Tokyo, 2025-04-13T01:29:59Z, false",
    "2025-04-13 10:30, Asia/Tokyo, 2025-04-13T01:30:00Z, true",
    "2025-04-13T10:30+02:00, Asia/Tokyo, 2025-04-13T08:29:59Z, false",
    "2025-04-13T10:30+02:00, Asia/Tokyo, 2025-04-13T08:30:00Z, true",
    "2025-04-13T10:30Z, Asia/Tokyo, 2025-04-13T10:30:00Z, true"
  })
  void anEmbargoWithATimeEndsThen(String publish, String zone, String now, boolean published) {
    assertThat(isPublished("publish: " + publish, zone, now)).isEqualTo(published);
  }

  @Test
  void aMidnightThatTheClockSkipsIsTheDaysFirstMoment() {
    String zone = "America/Asuncion"; // 2024-10-06 began at 01:00

    assertThat(isPublished("publish: 2024-10-06", zone, "2024-10-06T03:59:59Z")).isFalse();
    assertThat(isPublished("publish: 2024-10-06", zone, "2024-10-06T04:00:00Z")).isTrue();
  }

  @Test
  void aDraftIsNotPublished() {
    assertThat(isPublished("status: draft", "Africa/Bamako", "2025-06-01T00:00:00Z")).isFalse();
    assertThat(isPublished("status: published", "Africa/Bamako", "2025-06-01T00:00:00Z")).isTrue();
  }

  @Test
  void aDateAheadHoldsNothingBack() {
    assertThat(isPublished("event-date: 2030-01-01", "Africa/Bamako", "2025-06-01T00:00:00Z"))
        .isTrue();
  }

  @Test
  void whatIsHeldBackShowsNowhere() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(article("a.fr.md", "2025-04-13", "Paru", "x"))
            .with(
                article("b.fr.md", "2025-04-14", "Secret", "x")
                    .replace("lead:", "publish: 2030-01-01\naliases: /vieux/\nlead:"))
            .generate();

    build
        .files()
        .forEach(
            (file, bytes) ->
                assertThat(file + new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("vieux"));
  }

  @Test
  void theSummaryNamesWhatIsHeldBackAndUntilWhen() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                article("a.fr.md", "2025-04-13", "A", "x").replace("lead:", "status: draft\nlead:"))
            .with(
                article("b.fr.md", "2025-04-13", "B", "x")
                    .replace("lead:", "publish: 2030-08-01\nlead:"))
            .with(
                article("c.fr.md", "2025-04-13", "C", "x")
                    .replace("lead:", "expires: 2025-05-01 10:30\nlead:"))
            .generate();

    assertThat(build.summary().heldBack())
        .extracting(one -> one.file() + " " + one.reason() + " " + one.until().map(d -> d.iso()))
        .containsExactly(
            "articles/a.fr.md DRAFT Optional.empty",
            "articles/b.fr.md EMBARGO Optional[2030-08-01]",
            "articles/c.fr.md EXPIRED Optional[2025-05-01T10:30Z]");
  }

  @Test
  void anEmbargoedArticlesMistakesAreToldBeforeItIsPublished() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                article("b.fr.md", "2025-04-14", "Plus tard", "[lu](nulle-part)")
                    .replace("lead:", "publish: 2030-01-01\nlead:"))
            .generate();

    assertThat(build.messages())
        .singleElement()
        .asString()
        .startsWith("articles/b.fr.md:9:6: error: the link `nulle-part` leads nowhere\n");
  }

  private boolean isPublished(String key, String zone, String now) {
    TestBuild build =
        TestBulletin.in(folder)
            .at(now)
            .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML.replace("Africa/Bamako", zone))
            .with(article("a.fr.md", "2025-04-13", "Titre", "x").replace("lead:", key + "\nlead:"))
            .generate();
    assertThat(build.result().errors()).isZero();
    return build.files().containsKey("fr/2025/04/titre/index.html");
  }
}
