package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * An article as indexes show it.
 *
 * @param url the article
 * @param title its title
 * @param lead its lead
 * @param date its date
 * @param month the archive's page of its month
 * @param rubric its main rubric
 * @param regions its regions; may be empty
 * @param otherLanguage the language that title and lead are in, where it is not the page's
 * @param image its image
 */
public record ArticleCard(
    SitePath url,
    String title,
    String lead,
    DateText date,
    SitePath month,
    RubricLink rubric,
    List<RegionLink> regions,
    Optional<LanguageModel> otherLanguage,
    Optional<ImageModel> image) {}
