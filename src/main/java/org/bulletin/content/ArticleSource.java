package org.bulletin.content;

import org.bulletin.cache.Fingerprint;
import org.bulletin.language.Language;

/**
 * One file of {@code articles/}: an article in one language.
 *
 * @param file relative to {@code content/}, with forward slashes
 * @param written of the file's bytes
 */
public record ArticleSource(
    String file, ArticleId id, Language language, FrontMatter frontMatter, Fingerprint written)
    implements Source {}
