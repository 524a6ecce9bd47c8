package org.bulletin.site;

import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;

/**
 * A page of {@code content/pages} in one language. Texts are typeset.
 *
 * @param madeOf of everything that the rest was made of, beside what {@code bulletin.yaml} declares
 */
public record StandingPage(
    ArticleId id,
    Language language,
    SitePath path,
    String title,
    String lead,
    LinkedBody body,
    Fingerprint madeOf) {}
