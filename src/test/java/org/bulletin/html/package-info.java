/** What every page owes a reader, whatever it shows: valid HTML, links that lead somewhere. */
@NullMarked
package org.bulletin.html;

import org.jspecify.annotations.NullMarked;
