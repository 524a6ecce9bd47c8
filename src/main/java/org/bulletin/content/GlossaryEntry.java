package org.bulletin.content;

import org.bulletin.diagnostic.SourceLocation;

/**
 * An acronym and its meaning.
 *
 * @param location where bulletin.yaml declares it
 */
public record GlossaryEntry(String acronym, SourceLocation location, LocalText meaning) {}
