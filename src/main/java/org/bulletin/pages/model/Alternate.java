package org.bulletin.pages.model;

/**
 * The same page in a language, for {@code link rel=alternate}.
 *
 * @param hreflang the language's tag, or {@code x-default}
 * @param href the absolute address
 */
public record Alternate(String hreflang, String href) {}
