/**
 * Markdown to HTML. A body comes out with its links left open, because where an article stands is
 * known only once the whole site is. The only package that knows flexmark and the HTML sanitizer.
 */
@NullMarked
package org.bulletin.markdown;

import org.jspecify.annotations.NullMarked;
