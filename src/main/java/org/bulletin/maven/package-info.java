/**
 * The plugin's goals. They map Maven's parameters to the engine, and what it tells to Maven's log.
 */
@NullMarked
package org.bulletin.maven;

import org.jspecify.annotations.NullMarked;
