package org.bulletin.pages.model;

import java.util.Optional;

/**
 * A pull quote.
 *
 * @param text the words
 * @param by who said them
 */
public record QuoteModel(String text, Optional<String> by) {}
