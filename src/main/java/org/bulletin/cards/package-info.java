/**
 * Sharing cards: the pictures that messaging apps and social networks show with a link. A card is
 * drawn from its text alone, with packaged fonts and arithmetic of our own, so that its bytes are
 * the same on any machine.
 */
@NullMarked
package org.bulletin.cards;

import org.jspecify.annotations.NullMarked;
