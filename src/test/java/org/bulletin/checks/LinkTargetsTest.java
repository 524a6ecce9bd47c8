package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to an article whose files do not have the same name in both languages. */
class LinkTargetsTest {

  private static final String PAGE = "---\ntitle: %s\nid: contact\n---\n%s\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pont.fr.md, bridge.en.md",
    "pont, bridge.en.md",
    "pont.fr.md#le-bilan, bridge.en.md#the-toll",
    "./pont.fr.md, ../articles/bridge.en.md",
    "pont.fr.md, /articles/bridge.en.md",
    "2025/caf%C3%A9.fr.md, coffee.en.md",
    "../pages/ecrire.fr.md, ../pages/contact.en.md",
    "/fr/2025/04/le-pont/, /en/2025/04/the-bridge/",
  })
  void theSameArticleUnderAnotherNameIsTheSame(String french, String english) {
    assertThat(linking(french, english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pont.fr.md, marche.en.md",
    "pont.fr.md, ../pages/contact.en.md",
    "/articles/pont.fr.md, /media/carte.png",
    "pont.fr.md, https://presse.example/bridge",
  })
  void anotherArticleIsTold(String french, String english) {
    assertThat(linking(french, english)).containsExactly(english + " " + french);
  }

  @Test
  void whatAnotherFileCallsItselfCountsEachTime() {
    assertThat(linking("pont.fr.md", "bridge.en.md")).isEmpty();
    TestBulletin bulletin = TestBulletin.in(folder);
    bulletin.generate();
    bulletin.with(named("bridge.en.md", "viaduct", "The bridge"));

    TestBuild second = bulletin.generate();

    assertThat(second.summary().work().checked()).isEqualTo(2);
    assertThat(second.messages())
        .anyMatch(
            message ->
                message.startsWith("articles/a.en.md:")
                    && message.contains("[BUL-007]")
                    && message.contains("`bridge.en.md`"));
  }

  private List<String> linking(String french, String english) {
    return TestBulletin.in(folder)
        .with(named("pont.fr.md", "pont", "Le pont est ouvert\n\n## Le bilan"))
        .with(named("bridge.en.md", "pont", "The bridge is open\n\n## The toll"))
        .with(named("2025/café.fr.md", "boisson", "Le café"))
        .with(named("coffee.en.md", "boisson", "The coffee"))
        .with(named("marche.en.md", "marche", "The market"))
        .with("=== pages/ecrire.fr.md\n" + PAGE.formatted("Écrire", "Écrivez-nous."))
        .with("=== pages/contact.en.md\n" + PAGE.formatted("Contact", "Write to us."))
        .with(TestBulletin.article("a.fr.md", "2025-04-13", "Titre", "[Lien](" + french + ")."))
        .with(TestBulletin.article("a.en.md", "2025-04-13", "Title", "[Link](" + english + ")."))
        .check()
        .result()
        .diagnostics()
        .stream()
        .filter(one -> one.rule() == Check.LINKS_DIFFER)
        .map(one -> one.arguments().get(1) + " " + one.arguments().get(2))
        .toList();
  }

  private static String named(String file, String id, String body) {
    return TestBulletin.article(
        file, "2025-04-13\nid: " + id, body.lines().findFirst().orElse(""), body);
  }
}
