/** What tests share: a whole bulletin in a text block, and what a build makes of it. */
@NullMarked
package org.bulletin.testing;

import org.jspecify.annotations.NullMarked;
