package org.bulletin.pages.model;

import java.util.List;

/**
 * The site's root, where a reader chooses a language.
 *
 * @param head see {@link Head}
 * @param editions one for each language, in the order of bulletin.yaml
 */
public record ChooserPage(Head head, List<ChooserEntry> editions) {}
