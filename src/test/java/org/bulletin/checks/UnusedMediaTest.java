package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nothing uses. */
class UnusedMediaTest {

  @TempDir Path folder;

  @Test
  void findsAFileThatNothingNames() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .withPictureAndAttachment()
            .bytes("content/media/temoin.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    assertThat(bulletin.check().messages())
        .containsExactly(
            """
            media/temoin.jpg:1:1: note: no article and no page uses `media/temoin.jpg` [BUL-045]
              hint: delete the file, or use it"""
                .stripTrailing());
  }

  @Test
  void aFileThatComesWhileNoArticleChangesIsFoundToo() {
    TestBulletin bulletin = TestBulletin.in(folder).withArticle("a", "2025-04-13", "Titre", "Un.");
    assertThat(bulletin.generate().messages()).isEmpty();
    bulletin.bytes("content/media/neuf.csv", new byte[] {'a'});

    assertThat(new CheckTrial(folder, Check.MEDIA_UNUSED).found(bulletin))
        .containsExactly("media/neuf.csv");
  }

  @Test
  void whatADraftUsesIsUsed() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .bytes("content/media/un tableau.csv", new byte[] {'a'})
            .withArticle("a", "2025-04-13", "Titre\nstatus: draft", "[x](/media/un%20tableau.csv)");

    assertThat(new CheckTrial(folder, Check.MEDIA_UNUSED).found(bulletin)).isEmpty();
  }
}
