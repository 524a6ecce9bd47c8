/** One build, from content to output: the list of its steps, what it is given and what it tells. */
@NullMarked
package org.bulletin.build;

import org.jspecify.annotations.NullMarked;
