/** Feeds as programs read them that know nothing of how they were made. */
@NullMarked
package org.bulletin.feed;

import org.jspecify.annotations.NullMarked;
