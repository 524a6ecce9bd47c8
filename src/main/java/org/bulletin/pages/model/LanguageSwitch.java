package org.bulletin.pages.model;

import java.util.Optional;
import org.bulletin.site.SitePath;

/**
 * One language of the language switch.
 *
 * @param language the language
 * @param current whether the page at hand is in it
 * @param home the front page in it
 * @param url the same page in that language; none where it does not exist
 */
public record LanguageSwitch(
    LanguageModel language, boolean current, SitePath home, Optional<SitePath> url) {}
