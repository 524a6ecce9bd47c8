package org.bulletin.content;

import org.bulletin.diagnostic.SourceLocation;

/**
 * A rubric of the bulletin.
 *
 * @param key what articles refer to it by
 * @param location where bulletin.yaml declares it
 * @param slug its segment of an address, in each language
 * @param description what it is about; may be empty
 * @param featured whether its newest article leads the front page
 * @param regionOptional whether its articles may be about no region
 */
public record Rubric(
    String key,
    SourceLocation location,
    LocalText name,
    LocalText slug,
    LocalText description,
    boolean featured,
    boolean regionOptional) {}
