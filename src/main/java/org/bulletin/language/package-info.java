/**
 * What depends on a natural language: tags and direction, dates, numbers, plurals, collation,
 * message patterns and micro-typography. The only package that knows ICU4J; the JDK's own locale
 * data, which changes between versions, is not used.
 */
@NullMarked
package org.bulletin.language;

import org.jspecify.annotations.NullMarked;
