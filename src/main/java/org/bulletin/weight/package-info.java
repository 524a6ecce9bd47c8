/** How many bytes travel before a reader sees a page, compared with the bulletin's budget. */
@NullMarked
package org.bulletin.weight;

import org.jspecify.annotations.NullMarked;
