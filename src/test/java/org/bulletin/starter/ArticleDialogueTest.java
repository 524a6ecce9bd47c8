package org.bulletin.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.build.Report;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an editor is asked for what an article needs. */
class ArticleDialogueTest {

  private static final String RUBRICS =
      "  operations   Opérations\n  cooperation  Coopération\n  notes        Notes\n";
  private static final String REGIONS = "  gao     Gao\n  kidal   Kidal\n  anefis  Anéfis\n";

  @TempDir Path folder;

  private final List<String> questions = new ArrayList<>();

  @Test
  void whatIsMissingIsAskedForOneByOne() {
    assertThat(begin(Map.of(), Language.ENGLISH, "Bilan", "operations", "gao"))
        .isInstanceOf(Begun.Written.class);
    assertThat(questions)
        .containsExactly(
            "title: ",
            RUBRICS + "rubric (a key, or several with commas between): ",
            REGIONS + "region (a key, or several with commas between): ");
  }

  @Test
  void whatIsKnownIsNotAskedFor() {
    Map<Part, String> known = Map.of(Part.TITLE, "Bilan", Part.REGION, "gao");

    assertThat(begin(known, Language.FRENCH, "operations")).isInstanceOf(Begun.Written.class);
    assertThat(questions)
        .containsExactly(RUBRICS + "rubrique (une clé, ou plusieurs séparées par des virgules) : ");
  }

  @Test
  void aRubricThatCanDoWithoutARegionIsNotAskedForOne() {
    assertThat(begin(Map.of(), Language.FRENCH, "Bilan", "notes"))
        .isInstanceOf(Begun.Written.class);
    assertThat(questions).hasSize(2).last().asString().endsWith("virgules) : ");
  }

  @Test
  void aWrongAnswerIsAskedAgainWithTheNearestKey() {
    assertThat(begin(Map.of(Part.TITLE, "Bilan"), Language.ENGLISH, "", "note", "notes"))
        .isInstanceOf(Begun.Written.class);
    assertThat(questions)
        .hasSize(3)
        .last()
        .asString()
        .startsWith("there is no rubric `note`; did you mean `notes`?\n" + RUBRICS);
  }

  @Test
  void whereNobodyAnswersNothingIsBegun() {
    assertThat(begin(Map.of(), Language.ENGLISH, "Bilan")).isInstanceOf(Begun.Incomplete.class);
    assertThat(folder.resolve("content/articles")).doesNotExist();
  }

  private Begun begin(Map<Part, String> known, Language language, String... answers) {
    TestBulletin bulletin = TestBulletin.in(folder);
    Deque<String> left = new ArrayDeque<>(List.of(answers));
    ArticleStarter starter = new ArticleStarter(bulletin.content(), bulletin.options().now());
    return new ArticleDialogue(
            starter,
            new Report(bulletin.options(), language),
            question -> {
              questions.add(question);
              return Optional.ofNullable(left.pollFirst());
            })
        .begin(new ArticleWish(known));
  }
}
