package org.bulletin.content;

import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Located;
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
    String lead,
    Optional<Located<String>> slug,
    Fingerprint written)
    implements Source {}
