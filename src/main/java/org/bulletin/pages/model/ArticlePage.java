package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param head see {@link Head}
 * @param article the article
 * @param untranslated the editions that lack it, each with the word of that in its own language
 * @param share links that hand it on, messaging apps first
 * @param previous the next older article of the main rubric
 * @param related older articles that share regions or rubrics
 */
public record ArticlePage(
    Head head,
    ArticleModel article,
    List<ChooserEntry> untranslated,
    List<ShareLink> share,
    Optional<ArticleCard> previous,
    List<ArticleCard> related) {}
