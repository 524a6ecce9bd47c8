package org.bulletin.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.cache.Fingerprint;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.Site;
import org.bulletin.site.SitePath;

/** What the kinds of page work with: the site, and the models of each edition. */
final class PageFactory {

  private final Site site;
  private final Map<SitePath, Integer> lengths;
  private final Map<Language, EditionModels> models;

  PageFactory(Site site, Map<Language, MessageCatalogue> texts, Map<SitePath, Integer> lengths) {
    this.site = site;
    this.lengths = lengths;
    this.models =
        site.editions().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Edition::language,
                    edition -> new EditionModels(site, edition, texts(texts, edition))));
  }

  Site site() {
    return site;
  }

  EditionModels models(Language language) {
    EditionModels found = models.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no edition in " + language);
    }
    return found;
  }

  EditionModels defaultModels() {
    return models(site.defaultEdition().language());
  }

  /** Returns the pages that each edition has. */
  Stream<Page> inEachEdition(Function<EditionModels, Stream<Page>> pages) {
    return site.editions().stream().flatMap(edition -> pages.apply(models(edition.language())));
  }

  /** Returns what an article and its place among its translations are made of. */
  List<Fingerprint> madeOf(ArticleVersion article) {
    return madeOf(article, versions(article));
  }

  /**
   * Returns the same.
   *
   * @param versions the article in each language that has it, for whoever has them already
   */
  static List<Fingerprint> madeOf(ArticleVersion article, List<ArticleVersion> versions) {
    List<Fingerprint> parts = new ArrayList<>();
    parts.add(article.madeOf());
    for (ArticleVersion version : versions) {
      parts.add(version.madeOf());
    }
    return parts;
  }

  /** Returns an article in each language that has it, in the order of the languages. */
  List<ArticleVersion> versions(ArticleVersion article) {
    return site.articles().getOrDefault(article.id(), List.of());
  }

  /** Returns how many bytes a published image has; none where it is damaged. */
  Optional<Integer> length(SitePath image) {
    return Optional.ofNullable(lengths.get(image));
  }

  /** Returns the absolute address of a page. */
  String absolute(SitePath path) {
    return path.under(site.bulletin().url().toString());
  }

  private static MessageCatalogue texts(Map<Language, MessageCatalogue> texts, Edition edition) {
    return texts.getOrDefault(
        edition.language(), new MessageCatalogue(edition.language(), Map.of()));
  }

  /** Returns a text of the theme; a missing one shows as its key and is reported with the theme. */
  static String text(MessageCatalogue texts, String key, Object... arguments) {
    return texts.format(key, List.of(arguments)).orElse(key);
  }
}
