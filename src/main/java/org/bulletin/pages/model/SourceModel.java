package org.bulletin.pages.model;

import java.util.Optional;

/**
 * Where an article's facts come from.
 *
 * @param name the source's name
 * @param url its address
 */
public record SourceModel(String name, Optional<String> url) {}
