/** The preview's server, as a browser or another program of this machine meets it. */
@NullMarked
package org.bulletin.preview;

import org.jspecify.annotations.NullMarked;
