package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that are described by nothing, by a name or by what is said anyway. */
class LazyAlternativesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'',missing",
    "IMG_2034.JPG,file",
    "IMG_2034,file",
    "photo,word",
    "Image 3,word",
    "Une photo du pont,opening",
    "Photographie de l’arrivée,opening",
    "Picture of a bridge,opening",
    "Le pont de Gao,title"
  })
  void finds(String text, String fault) {
    assertThat(found("![" + text + "](/media/pont.png)")).containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un pont de pierre sous la pluie",
        "Photographe devant un pont",
        "Dessin d’un pont",
        "Imagerie du fleuve par satellite"
      })
  void leavesAlone(String text) {
    assertThat(found("![" + text + "](/media/pont.png)")).isEmpty();
  }

  @Test
  void thePictureOfTheArticleIsNotDescribedByItsCaption() {
    String title =
        "Titre\nimage: {file: pont.png, alt: Le pont au soir, caption: Le pont au soir, credit: x}";

    assertThat(found(title, "Rien.")).containsExactly("caption");
  }

  private List<String> found(String text) {
    return found("Le pont de Gao", text);
  }

  private List<String> found(String title, String text) {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .bytes("content/media/pont.png", TestPhoto.png(60, 40).bytes())
            .withArticle("a", "2025-04-13", title, text);
    return new CheckTrial(folder, Check.ALT_LAZY).found(bulletin);
  }
}
