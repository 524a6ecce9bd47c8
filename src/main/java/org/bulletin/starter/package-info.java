/** What a bulletin and its articles begin as. */
@NullMarked
package org.bulletin.starter;

import org.jspecify.annotations.NullMarked;
