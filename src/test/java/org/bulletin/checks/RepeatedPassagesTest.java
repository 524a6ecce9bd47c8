package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages that two articles share. */
class RepeatedPassagesTest {

  @TempDir Path folder;

  @Test
  void findsThePassageInTheNewerArticleAndShowsTheOlderOne() {
    TestBulletin bulletin = bulletin();
    bulletin.withArticle("b", "2025-04-01", "Ancien", "Avant cela.\n\n" + words(1, 40) + ".");
    bulletin.withArticle("a", "2025-04-13", "Neuf", "Puis ceci. " + words(1, 40) + ". Fin.");
    TestBuild build = bulletin.check();

    assertThat(build.messages())
        .singleElement()
        .asString()
        .startsWith("articles/a.fr.md:8:12: warning: “w1x1 w1x2")
        .contains("40 words that stand in `articles/b.fr.md` already [BUL-024]");
    assertThat(build.result().diagnostics().get(0).related())
        .extracting(SourceLocation::toString)
        .containsExactly("articles/b.fr.md:10:1");
  }

  @Test
  void fewWordsAreNoPassage() {
    assertThat(found(words(1, 29), words(1, 29))).isEmpty();
    assertThat(found(words(1, 30), words(1, 30))).containsExactly(30);
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    assertThat(found(words(1, 35), words(1, 35).toUpperCase(Locale.ROOT) + " !"))
        .containsExactly(35);
  }

  @Test
  void quotationsCodeAndTablesDoNotCount() {
    String shared = words(1, 40);

    assertThat(found("« " + shared + " »", "« " + shared + " »")).isEmpty();
    assertThat(found("> " + shared, "> " + shared)).isEmpty();
    assertThat(found("```\n" + shared + "\n```", "```\n" + shared + "\n```")).isEmpty();
  }

  @Test
  void aFormulaOfTheHouseIsLeftAlone() {
    TestBulletin bulletin = bulletin();
    for (int i = 1; i <= RepeatedPassages.BOILERPLATE; i++) {
      bulletin.withArticle("a" + i, "2025-04-0" + i, "Titre " + i, words(1, 40));
    }

    assertThat(bulletin.check().messages()).isEmpty();
  }

  @Test
  void anArticleThatWaivesItIsLeftAlone() {
    TestBulletin bulletin = bulletin();
    bulletin.withArticle("a", "2025-04-01", "Ancien", words(1, 40));
    bulletin.withArticle("b", "2025-04-13", "Neuf\nwaive: {BUL-024: Rappel voulu.}", words(1, 40));

    assertThat(bulletin.check().messages()).isEmpty();
  }

  @Test
  void aBuildThatReadsNothingAnewFindsTheSame() {
    TestBulletin bulletin = bulletin();
    bulletin.withArticle("a", "2025-04-01", "Ancien", words(1, 40));
    bulletin.withArticle("b", "2025-04-13", "Neuf", words(1, 40));
    List<String> first = bulletin.generate().messages();
    TestBuild second = bulletin.onThreads(1).generate();

    assertThat(second.messages()).isEqualTo(first).hasSize(1);
    assertThat(second.summary().work().checked()).isZero();
  }

  private List<Integer> found(String older, String newer) {
    TestBulletin bulletin = bulletin();
    bulletin.withArticle("a", "2025-04-01", "Ancien", older);
    bulletin.withArticle("b", "2025-04-13", "Neuf", newer);
    return bulletin.check().result().diagnostics().stream()
        .filter(one -> one.rule() == Check.PASSAGE_TWICE)
        .map(one -> (Integer) one.arguments().get(1))
        .toList();
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder);
  }

  private static String words(int first, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(word -> "w" + first + "x" + word)
        .collect(Collectors.joining(" "));
  }
}
