package org.bulletin.pages.model;

import java.util.Optional;

/**
 * A change in the list of all of them.
 *
 * @param correction whether something was wrong; otherwise something was added
 * @param change what was changed, and when
 * @param article the article
 * @param otherLanguage the language of the article and of the change's text, where it is not the
 *     page's
 */
public record ChangeEntry(
    boolean correction, ChangeModel change, Link article, Optional<LanguageModel> otherLanguage) {}
