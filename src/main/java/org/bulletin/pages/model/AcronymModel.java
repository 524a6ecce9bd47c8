package org.bulletin.pages.model;

/**
 * An acronym.
 *
 * @param acronym as it is written
 * @param meaning what it stands for
 */
public record AcronymModel(String acronym, String meaning) {}
