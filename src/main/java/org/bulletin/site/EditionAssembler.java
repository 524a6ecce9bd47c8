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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
import org.bulletin.site.ArticleAssembler.Made;

/** Puts every article into the indexes of every language. */
final class EditionAssembler {

  private final Bulletin bulletin;

  EditionAssembler(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  /**
   * Returns the editions, the default one first.
   *
   * @param articles by which they differ from those before
   * @param before has the articles that have not changed, in order
   */
  List<Edition> assemble(Made articles, Collection<List<StandingPage>> pages, Site before) {
    return bulletin.languages().parallelStream()
        .map(
            declared -> {
              Language language = declared.language();
              ListedChanges changes =
                  new ListedChanges(
                      inLanguage(articles.gone(), language), inLanguage(articles.come(), language));
              return edition(declared, last(before, language), changes, pages);
            })
        .toList();
  }

  private static Optional<Edition> last(Site before, Language language) {
    return before.editions().stream()
        .filter(edition -> edition.language().equals(language))
        .findFirst();
  }

  private static List<ArticleVersion> inLanguage(List<MadeArticle> articles, Language language) {
    return articles.stream()
        .map(MadeArticle::articles)
        .filter(versions -> !versions.isEmpty())
        .map(versions -> version(versions, language))
        .toList();
  }

  private Edition edition(
      BulletinLanguage declared,
      Optional<Edition> last,
      ListedChanges changes,
      Collection<List<StandingPage>> pages) {
    Language language = declared.language();
    LanguageFormats formats = new LanguageFormats(language, declared.name(), declared.months());
    List<ArticleVersion> shown = changes.in(last.map(Edition::articles).orElse(List.of()));
    Map<String, List<ArticleVersion>> byRubric =
        new HashMap<>(last.map(Edition::byRubric).orElse(Map.of()));
    changes.in(byRubric, article -> article.rubrics().stream().map(Rubric::key).toList());
    Map<String, List<ArticleVersion>> byRegion =
        new HashMap<>(last.map(Edition::byRegion).orElse(Map.of()));
    changes.in(byRegion, article -> withParents(article.regions()));
    NavigableMap<YearMonth, List<ArticleVersion>> byMonth =
        new TreeMap<>(
            last.<Map<YearMonth, List<ArticleVersion>>>map(Edition::byMonth).orElse(Map.of()));
    changes.in(byMonth, article -> Set.of(article.date().month()));
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
        language,
        formats,
        shown,
        byRubric,
        byRegion,
        byMonth,
        told(last.map(Edition::changes).orElse(List.of()), changes),
        standing);
  }

  private List<ArticleChange> told(List<ArticleChange> before, ListedChanges changes) {
    Comparator<ArticleChange> byDate =
        Comparator.comparing(one -> one.change().date().instant(bulletin.zone()));
    Set<ArticleId> gone =
        changes.gone().stream().map(ArticleVersion::id).collect(Collectors.toSet());
    return Stream.concat(
            before.stream().filter(one -> !gone.contains(one.article().id())),
            changes.come().stream().flatMap(EditionAssembler::changes))
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
  private static ArticleVersion version(List<ArticleVersion> versions, Language language) {
    for (ArticleVersion version : versions) {
      if (version.language().equals(language)) {
        return version;
      }
    }
    return versions.get(0);
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
