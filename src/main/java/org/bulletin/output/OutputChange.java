package org.bulletin.output;

/**
 * What a build did to the output folder, in files.
 *
 * @param written new ones and those whose bytes changed
 * @param unchanged those that were left as they were
 * @param removed those of pages that are gone
 */
public record OutputChange(int written, int unchanged, int removed) {}
