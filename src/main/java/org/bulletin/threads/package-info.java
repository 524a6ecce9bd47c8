/** How work on many items is shared out. */
@NullMarked
package org.bulletin.threads;

import org.jspecify.annotations.NullMarked;
