package org.bulletin.pages.model;

/**
 * A month in the list of all months.
 *
 * @param month the month and year in words, and its page
 * @param count how many articles it lists
 */
public record ArchiveMonth(Link month, int count) {}
