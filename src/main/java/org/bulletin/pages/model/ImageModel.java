package org.bulletin.pages.model;

import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * An image with what must be said about it.
 *
 * @param url the file
 * @param alt the text for those who do not see it
 * @param credit who made it
 * @param caption its caption
 * @param otherLanguage the language that these texts are in, where it is not the page's
 */
public record ImageModel(
    SitePath url,
    String alt,
    Optional<String> credit,
    Optional<String> caption,
    Optional<LanguageModel> otherLanguage) {}
