package org.bulletin.pages.model;

import org.bulletin.site.Html;

/**
 * A page of {@code content/pages}.
 *
 * @param head see {@link Head}
 * @param title the title
 * @param lead the lead; may be empty
 * @param body the text
 */
public record StandingPageModel(Head head, String title, String lead, Html body) {}
