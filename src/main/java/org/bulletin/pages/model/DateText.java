package org.bulletin.pages.model;

/**
 * A date.
 *
 * @param iso for {@code datetime}: {@code 2025-04-13}, or with time and offset where the article
 *     has a time
 * @param text in words, in the page's language
 */
public record DateText(String iso, String text) {}
