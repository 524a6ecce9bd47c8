package org.bulletin.pages.model;

import java.util.List;

/**
 * The list of all months.
 *
 * @param head see {@link Head}
 * @param years the newest first
 */
public record ArchivePage(Head head, List<ArchiveYear> years) {}
