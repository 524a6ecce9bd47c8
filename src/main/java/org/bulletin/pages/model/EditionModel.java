package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * The bulletin in one language: what stands around every page of it.
 *
 * @param title the bulletin's title
 * @param tagline the line under the title; may be empty
 * @param language the edition's language
 * @param languages the languages of all editions, in the order of bulletin.yaml
 * @param home the front page
 * @param chooser the page where a reader chooses a language
 * @param rubrics every rubric, in the order of bulletin.yaml
 * @param rubricList the list of all rubrics
 * @param regionList the list of all regions
 * @param archive the list of all months
 * @param corrections the list of all corrections and updates
 * @param glossary the list of acronyms
 * @param feeds the list of all feeds
 * @param pages the pages of {@code content/pages}, by title
 */
public record EditionModel(
    String title,
    String tagline,
    LanguageModel language,
    List<LanguageModel> languages,
    SitePath home,
    SitePath chooser,
    List<RubricLink> rubrics,
    SitePath rubricList,
    SitePath regionList,
    SitePath archive,
    SitePath corrections,
    Optional<SitePath> glossary,
    SitePath feeds,
    List<Link> pages) {}
