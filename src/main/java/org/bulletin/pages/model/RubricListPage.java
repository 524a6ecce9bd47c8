package org.bulletin.pages.model;

import java.util.List;

/**
 * The list of all rubrics.
 *
 * @param head see {@link Head}
 * @param rubrics in the order of bulletin.yaml
 */
public record RubricListPage(Head head, List<RubricEntry> rubrics) {}
