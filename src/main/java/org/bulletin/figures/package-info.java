/**
 * Finds the figures in a text (numbers, dates, times of day, references), whatever language they
 * are written in, and tells which of them a translation does not have.
 */
@NullMarked
package org.bulletin.figures;

import org.jspecify.annotations.NullMarked;
