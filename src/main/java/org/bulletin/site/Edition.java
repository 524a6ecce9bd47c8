package org.bulletin.site;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;

/**
 * The bulletin in one language: every article once, in this language or, where it lacks it, in
 * another, and the indexes that it is in. Every list has the newest article first.
 *
 * @param byRubric the articles of a rubric, by its key; every rubric is there
 * @param byRegion the articles of a region and of the regions inside it, by its key; every region
 *     is there
 * @param byMonth the articles of a month; only months that have any
 * @param changes the corrections and updates that say what was changed, the newest first
 * @param pages the pages of {@code content/pages} in this language, by title
 */
public record Edition(
    Language language,
    LanguageFormats formats,
    List<ArticleVersion> articles,
    Map<String, List<ArticleVersion>> byRubric,
    Map<String, List<ArticleVersion>> byRegion,
    NavigableMap<YearMonth, List<ArticleVersion>> byMonth,
    List<ArticleChange> changes,
    List<StandingPage> pages) {

  public List<ArticleVersion> of(Rubric rubric) {
    return byRubric.getOrDefault(rubric.key(), List.of());
  }

  public List<ArticleVersion> of(Region region) {
    return byRegion.getOrDefault(region.key(), List.of());
  }
}
