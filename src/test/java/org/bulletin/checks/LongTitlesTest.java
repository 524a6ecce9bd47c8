package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles that are cut off elsewhere. */
class LongTitlesTest {

  @TempDir Path folder;

  @Test
  void findsTheFirstCharacterTooMany() {
    assertThat(found("a".repeat(90))).isEmpty();
    assertThat(found("a".repeat(91))).containsExactly("91");
  }

  @Test
  void countsAsReadersDo() {
    assertThat(found("\uD83D\uDE00".repeat(90))).isEmpty();
  }

  private List<String> found(String title) {
    TestBulletin bulletin = TestBulletin.in(folder).withArticle("a", "2025-04-13", title, "Rien.");
    return new CheckTrial(folder, Check.TITLE_LONG).found(bulletin);
  }
}
