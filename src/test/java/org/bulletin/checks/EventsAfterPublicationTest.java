package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that are dated after their article. */
class EventsAfterPublicationTest {

  @TempDir Path folder;

  @Test
  void findsAnEventOfTheNextDay() {
    assertThat(found(article("2025-04-14"))).containsExactly("2025-04-14");
  }

  @Test
  void theSameDayAndEarlierOnesAreRight() {
    assertThat(found(article("2025-04-13"))).isEmpty();
    assertThat(found(article("2025-04-01"))).isEmpty();
  }

  @Test
  void aTranslationThatInheritsTheDatesSaysNothingNew() {
    TestBulletin bulletin =
        article("2025-04-14")
            .with("=== articles/a.en.md\n---\ntitle: Title\nlead: A lead.\n---\nNothing.\n");

    assertThat(found(bulletin)).containsExactly("2025-04-14");
  }

  private TestBulletin article(String event) {
    return TestBulletin.in(folder)
        .withArticle("a", "2025-04-13", "Titre\nevent-date: " + event, "Rien.");
  }

  private List<String> found(TestBulletin bulletin) {
    return new CheckTrial(folder, Check.EVENT_AFTER_PUBLICATION).found(bulletin);
  }
}
