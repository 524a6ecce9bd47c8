/** The plugin as Maven runs it. */
@NullMarked
package org.bulletin.maven;

import org.jspecify.annotations.NullMarked;
