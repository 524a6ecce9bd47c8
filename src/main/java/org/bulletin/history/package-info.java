/**
 * What git remembers of files: when one was last committed, and what another said then. Only {@code
 * bulletin:check} asks it, since the same content has to give the same site in every clone.
 */
@NullMarked
package org.bulletin.history;

import org.jspecify.annotations.NullMarked;
