package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acronyms are explained where an article uses them first, and on a page of their own. */
class GlossaryPagesTest {

  private static final String GLOSSARY =
      "=== bulletin.yaml\n"
          + TestBulletin.BULLETIN_YAML
          + """
          glossary:
            FAMa: {fr: Forces armées maliennes, en: Malian Armed Forces}
            EMGA: {fr: État-Major Général des Armées, en: General Staff}
          """;

  @TempDir Path folder;

  @Test
  void eachLanguageHasItsOwnMeanings() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(GLOSSARY)
            .withArticle("a", "2025-04-13", "FAMa", "Les FAMa. Les FAMa.")
            .with("=== articles/a.en.md\n---\ntitle: FAMa\nlead: L\n---\nThe FAMa.\n")
            .generate();

    assertThat(build.page("/fr/2025/04/fama/"))
        .containsOnlyOnce(
            "<abbr title=\"Forces armées maliennes\" tabindex=\"0\">FAMa</abbr>. Les FAMa.");
    assertThat(build.page("/en/2025/04/fama/"))
        .containsOnlyOnce("<abbr title=\"Malian Armed Forces\" tabindex=\"0\">FAMa</abbr>.");
  }

  @Test
  void thePageIsSortedAndLinkedFromEveryFooter() {
    TestBuild build = TestBulletin.in(folder).with(GLOSSARY).generate();

    assertThat(build.page("/fr/glossaire/"))
        .containsSubsequence(
            "<dt>EMGA</dt><dd>État-Major Général des Armées</dd>",
            "<dt>FAMa</dt><dd>Forces armées maliennes</dd>");
    assertThat(build.page("/en/")).contains("<a href=\"glossary/\">");
  }

  @Test
  void aBulletinWithoutAcronymsHasNoGlossary() {
    TestBuild build = TestBulletin.in(folder).generate();

    assertThat(build.files()).doesNotContainKey("fr/glossaire/index.html");
    assertThat(build.page("/fr/")).doesNotContain("glossaire");
  }

  @Test
  void aLanguageWithoutMeaningsHasNoGlossary() {
    TestBuild build =
        TestBulletin.in(folder)
            .with(
                "=== bulletin.yaml\n"
                    + TestBulletin.BULLETIN_YAML
                    + "glossary:\n  FAMa: {fr: Forces armées maliennes}\n")
            .generate();

    assertThat(build.files())
        .containsKey("fr/glossaire/index.html")
        .doesNotContainKey("en/glossary/index.html");
    assertThat(build.page("/fr/glossaire/")).contains("page non traduite");
  }
}
