package org.bulletin.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * One file of {@code pages/}: a page that stands outside the stream of articles, in one language.
 * Texts are typeset.
 *
 * @param file relative to {@code content/}, with forward slashes
 * @param id what pairs the languages: the file's stem
 * @param titleSlug the slug that the title makes; may be empty
 * @param written of the file's bytes
 */
public record PageSource(
    String file,
    ArticleId id,
    Language language,
    Located<String> title,
    String titleSlug,
    Optional<Located<String>> lead,
    Optional<Located<String>> slug,
    List<Waiver> waivers,
    Fingerprint written)
    implements Source {

  public PageSource {
    waivers = List.copyOf(waivers);
  }

  /** Returns an article that says the same, for whoever reads articles. */
  public ArticleSource asArticle() {
    FrontMatter frontMatter =
        new FrontMatter(
            SourceLocation.of(file),
            Optional.of(title),
            Optional.of(titleSlug),
            lead,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            slug,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            waivers,
            Set.of());
    return new ArticleSource(file, id, language, frontMatter, written);
  }
}
