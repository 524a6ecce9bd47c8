package org.bulletin.pages.model;

import java.util.List;

/**
 * The corrections and updates of all articles, and its numbered pages.
 *
 * @param head see {@link Head}
 * @param changes the newest first
 * @param pager see {@link Pager}
 */
public record CorrectionsPage(Head head, List<ChangeEntry> changes, Pager pager) {}
