package org.bulletin.build;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.Translations;
import org.bulletin.language.Language;
import org.bulletin.output.OutputChange;
import org.bulletin.site.Addresses;
import org.bulletin.site.Edition;
import org.bulletin.site.HeldBack;
import org.bulletin.site.Site;
import org.bulletin.weight.PageWeight;

/**
 * What a build made.
 *
 * @param articles how many articles each language has of its own, in the order of the languages
 * @param translations how many there are of each kind that there are any of
 * @param heaviest the heaviest page of each kind
 * @param work what had to be made, rather than kept
 * @param heldBack in the order of the files
 * @param start the file to open
 */
public record BuildSummary(
    Map<Language, Integer> articles,
    Map<Kind, Integer> translations,
    List<PageWeight> heaviest,
    OutputChange change,
    Work work,
    List<HeldBack> heldBack,
    Path start) {

  static BuildSummary of(
      Site site,
      Translations translations,
      List<PageWeight> heaviest,
      OutputChange change,
      Work work,
      Path output) {
    Map<Language, Integer> articles = new LinkedHashMap<>();
    for (Edition edition : site.editions()) {
      long own =
          edition.articles().stream()
              .filter(article -> article.language().equals(edition.language()))
              .count();
      articles.put(edition.language(), (int) own);
    }
    return new BuildSummary(
        articles, translations.counts(), heaviest, change, work, site.heldBack(), start(output));
  }

  static Path start(Path output) {
    return output.resolve(Addresses.chooser().outputFile());
  }
}
