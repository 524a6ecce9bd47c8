package org.bulletin.pages.model;

import java.util.List;

/**
 * What a host shows where an address leads nowhere.
 *
 * @param head see {@link Head}
 * @param editions one for each language
 */
public record NotFoundPage(Head head, List<ChooserEntry> editions) {}
