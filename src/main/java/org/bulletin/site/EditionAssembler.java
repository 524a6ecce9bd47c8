package org.bulletin.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;

/** Puts every article into the indexes of every language. */
final class EditionAssembler {

  private final Bulletin bulletin;

  EditionAssembler(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  /**
   * Returns the editions, the default one first.
   *
   * @param articles the versions of every article, in the order of the bulletin's languages
   */
  List<Edition> assemble(
      Collection<List<ArticleVersion>> articles, Collection<List<StandingPage>> pages) {
    return bulletin.languages().stream()
        .map(language -> edition(language, articles, pages))
        .toList();
  }

  private Edition edition(
      BulletinLanguage declared,
      Collection<List<ArticleVersion>> articles,
      Collection<List<StandingPage>> pages) {
    Language language = declared.language();
    LanguageFormats formats = new LanguageFormats(language, declared.name(), declared.months());
    List<ArticleVersion> shown =
        articles.stream()
            .map(versions -> inLanguage(versions, language))
            .sorted(ArticleVersion.NEWEST_FIRST)
            .toList();
    Map<String, List<ArticleVersion>> byRubric = new HashMap<>();
    Map<String, List<ArticleVersion>> byRegion = new HashMap<>();
    NavigableMap<YearMonth, List<ArticleVersion>> byMonth = new TreeMap<>();
    for (ArticleVersion article : shown) {
      for (Rubric rubric : article.rubrics()) {
        byRubric.computeIfAbsent(rubric.key(), key -> new ArrayList<>()).add(article);
      }
      for (String region : withParents(article.regions())) {
        byRegion.computeIfAbsent(region, key -> new ArrayList<>()).add(article);
      }
      byMonth
          .computeIfAbsent(YearMonth.from(article.date().day()), month -> new ArrayList<>())
          .add(article);
    }
    List<StandingPage> standing =
        new ArrayList<>(
            pages.stream()
                .flatMap(List::stream)
                .filter(page -> page.language().equals(language))
                .toList());
    if (standing.size() > 1) {
      standing.sort(Comparator.comparing(StandingPage::title, formats.collation()));
    }
    return new Edition(
        language, formats, shown, byRubric, byRegion, byMonth, changes(shown), standing);
  }

  private List<ArticleChange> changes(List<ArticleVersion> articles) {
    Comparator<ArticleChange> byDate =
        Comparator.comparing(one -> one.change().date().instant(bulletin.zone()));
    return articles.stream()
        .flatMap(EditionAssembler::changes)
        .sorted(byDate.reversed().thenComparing(one -> one.article().id()))
        .toList();
  }

  private static Stream<ArticleChange> changes(ArticleVersion article) {
    return Stream.concat(
        article.corrections().stream().map(one -> new ArticleChange(article, one, true)),
        article.updates().stream()
            .filter(one -> !one.text().isEmpty())
            .map(one -> new ArticleChange(article, one, false)));
  }

  /** Returns the version in a language, or the first one where the article lacks it. */
  private static ArticleVersion inLanguage(List<ArticleVersion> versions, Language language) {
    return versions.stream()
        .filter(version -> version.language().equals(language))
        .findFirst()
        .orElse(versions.get(0));
  }

  private Set<String> withParents(List<Region> regions) {
    Set<String> keys = new LinkedHashSet<>();
    for (Region region : regions) {
      Optional<Region> at = Optional.of(region);
      while (at.isPresent()) {
        keys.add(at.get().key());
        at = at.get().parent().flatMap(bulletin::region);
      }
    }
    return keys;
  }
}
