package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * An image with what must be said about it.
 *
 * @param url the file for browsers that choose none of {@code variants}
 * @param variants the same image in each of its widths, the smallest first; only one where it needs
 *     no other
 * @param width the width of the largest variant in pixels
 * @param height its height
 * @param alt the text for those who do not see it
 * @param credit who made it
 * @param caption its caption
 * @param otherLanguage the language that these texts are in, where it is not the page's
 */
public record ImageModel(
    SitePath url,
    List<ImageVariant> variants,
    int width,
    int height,
    String alt,
    Optional<String> credit,
    Optional<String> caption,
    Optional<LanguageModel> otherLanguage) {}
