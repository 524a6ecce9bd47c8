/** What one build keeps for the next, so that it need not make it again. */
@NullMarked
package org.bulletin.cache;

import org.jspecify.annotations.NullMarked;
