/**
 * The live preview: serves a {@link org.bulletin.build.LiveSite} to browsers on this machine,
 * watches what it is made of, and tells browsers what changed.
 */
@NullMarked
package org.bulletin.preview;

import org.jspecify.annotations.NullMarked;
