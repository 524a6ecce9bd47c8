package org.bulletin.site;

import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;

/** A page of {@code content/pages} in one language. Texts are typeset. */
public record StandingPage(
    ArticleId id, Language language, SitePath path, String title, String lead, Html body) {}
