package org.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme's own ids never meet those of a text's headings. */
class OwnIdsTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @Test
  void everyIdOfAnArticleStandsOnce(@TempDir Path folder) {
    String page =
        TestBulletin.in(folder)
            .withArticle("old", "2025-04-12", "Ancien", "Texte.")
            .withArticle(
                "a",
                "2025-04-13",
                "Titre",
                "## Content\n\n## Share\n\n## Filed\n\n## Previous\n\n## Related\n\n## _content\n")
            .generate()
            .page("/fr/2025/04/titre/");

    List<String> ids = ID.matcher(page).results().map((MatchResult id) -> id.group(1)).toList();

    assertThat(ids).contains("content", "_content", "_share", "_previous").doesNotHaveDuplicates();
  }
}
