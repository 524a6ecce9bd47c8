package org.bulletin.pages.model;

import java.util.List;

/**
 * A year in the list of all months.
 *
 * @param year the year in digits
 * @param months those that have articles, the newest first
 */
public record ArchiveYear(String year, List<ArchiveMonth> months) {}
