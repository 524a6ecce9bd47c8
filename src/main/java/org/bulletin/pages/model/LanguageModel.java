package org.bulletin.pages.model;

/**
 * A language.
 *
 * @param tag its BCP 47 tag, for {@code lang} and {@code hreflang}
 * @param direction {@code ltr} or {@code rtl}, for {@code dir}
 * @param name its own name for itself
 * @param locale with its likely territory, as Open Graph writes it: {@code fr_FR}
 */
public record LanguageModel(String tag, String direction, String name, String locale) {}
