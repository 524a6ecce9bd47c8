/**
 * What the build has to say to an editor: a problem at a place, its words in French and English,
 * and the way it is printed. Diagnostics are values; nothing here prints by itself or ends a build.
 */
@NullMarked
package org.bulletin.diagnostic;

import org.jspecify.annotations.NullMarked;
