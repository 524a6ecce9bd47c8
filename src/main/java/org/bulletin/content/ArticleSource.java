package org.bulletin.content;

import org.bulletin.language.Language;

/**
 * One file of {@code articles/}: an article in one language.
 *
 * @param file relative to {@code content/}, with forward slashes
 */
public record ArticleSource(
    String file, ArticleId id, Language language, FrontMatter frontMatter, MarkdownText text) {}
