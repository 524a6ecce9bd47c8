package org.bulletin.pages.model;

/**
 * A rubric in the list of all rubrics.
 *
 * @param rubric the rubric
 * @param description what it is about; may be empty
 * @param count how many articles it lists
 */
public record RubricEntry(RubricLink rubric, String description, int count) {}
