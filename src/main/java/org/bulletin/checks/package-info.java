/**
 * What an editor would want to know before an article goes out: whether its languages say the same,
 * whether it agrees with itself, whether it endangers anybody. {@link org.bulletin.checks.Check}
 * lists the checks; each is a class of its own.
 */
@NullMarked
package org.bulletin.checks;

import org.jspecify.annotations.NullMarked;
