package org.bulletin.pages.model;

/**
 * An article of the last two days.
 *
 * @param loc its absolute address
 * @param publication the bulletin's title in the article's language
 * @param language the language, ISO 639
 * @param date when it was published, RFC 3339
 * @param title its title
 */
public record NewsSitemapEntry(
    String loc, String publication, String language, String date, String title) {}
