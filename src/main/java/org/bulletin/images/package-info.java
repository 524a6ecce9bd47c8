/**
 * Images of the content: what their files say about themselves, which of them are not published and
 * why, and the pictures that are published in their place. An original is never published.
 */
@NullMarked
package org.bulletin.images;

import org.jspecify.annotations.NullMarked;
