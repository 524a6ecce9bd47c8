package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos whose file says where they were taken. */
class PhotoPositionsTest {

  private static final int APPLICATION = 0xE1;

  @TempDir Path folder;

  @Test
  void findsAPositionInExifAndTellsItWhereThePhotoIsUsed() {
    assertThat(messages(TestPhoto.jpeg(60, 40).turned(1), ""))
        .singleElement()
        .asString()
        .startsWith(
            "articles/a.fr.md:8:12: note: the photo `media/p.jpg` says in its file where it was taken"
                + " [BUL-036]");
  }

  @Test
  void findsAPositionInXmp() {
    byte[] xmp = "<x exif:GPSLatitude=\"16,16.0N\"/>".getBytes(StandardCharsets.US_ASCII);
    TestPhoto photo =
        TestPhoto.jpeg(60, 40).with(APPLICATION, "http://ns.adobe.com/xap/1.0/\0", xmp);

    assertThat(messages(photo, "")).hasSize(1);
  }

  @Test
  void aPhotoWithoutAPositionIsLeftAlone() {
    assertThat(messages(TestPhoto.jpeg(60, 40), "")).isEmpty();
  }

  @Test
  void anArticleWaivesIt() {
    assertThat(messages(TestPhoto.jpeg(60, 40).turned(1), "\nwaive: {BUL-036: La place publique.}"))
        .isEmpty();
  }

  private List<String> messages(TestPhoto photo, String own) {
    return TestBulletin.in(folder)
        .bytes("content/media/p.jpg", photo.bytes())
        .withArticle("a", "2025-04-13", "Titre" + own, "![Le pont](/media/p.jpg)")
        .check()
        .messages();
  }
}
