package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * An edition that a reader can choose.
 *
 * @param language the language
 * @param invitation what stands over it, in that language: to choose a language, or that there is
 *     no such page
 * @param title the bulletin's title in it
 * @param tagline the tagline in it; may be empty
 * @param url its front page
 */
public record ChooserEntry(
    LanguageModel language, String invitation, String title, String tagline, SitePath url) {}
