package org.bulletin.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Bulletin;
import org.bulletin.language.Language;

/**
 * Everything that is published, and what is held back.
 *
 * @param editions one for each language, the default one first
 * @param articles the published versions of every article, in the order of their identities; the
 *     versions of one in the order of the bulletin's languages
 * @param pages the versions of every page of {@code content/pages}, in the order of the languages
 * @param redirects old addresses and the articles that stand elsewhere now
 * @param attachments the files that are published as they are, each relative to {@code content/},
 *     by address
 * @param images the images that pages show or link to, in the order of their files
 * @param heldBack in the order of the files
 * @param previewed the articles that a preview shows although they are held back, by address
 * @param now the moment that embargo and expiry were compared with
 */
public record Site(
    Bulletin bulletin,
    List<Edition> editions,
    Map<ArticleId, List<ArticleVersion>> articles,
    SortedMap<ArticleId, List<StandingPage>> pages,
    SortedMap<SitePath, ArticleVersion> redirects,
    SortedMap<SitePath, String> attachments,
    List<ImageUse> images,
    List<HeldBack> heldBack,
    Map<SitePath, HeldBack> previewed,
    Instant now) {

  public Edition edition(Language language) {
    return editions.stream()
        .filter(edition -> edition.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  public Edition defaultEdition() {
    return editions.get(0);
  }
}
