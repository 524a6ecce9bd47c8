package org.bulletin.pages.model;

import java.util.List;

/**
 * The acronyms that the bulletin uses.
 *
 * @param head see {@link Head}
 * @param acronyms in the language's order
 */
public record GlossaryPage(Head head, List<AcronymModel> acronyms) {}
