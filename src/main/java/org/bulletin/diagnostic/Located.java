package org.bulletin.diagnostic;

/**
 * A value and the place where an editor wrote it.
 *
 * @param <T> the value's type
 */
public record Located<T>(T value, SourceLocation location) {}
