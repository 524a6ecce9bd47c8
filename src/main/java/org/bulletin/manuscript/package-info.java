/**
 * What single Markdown files say, front matter and body, read from the files or, where they are the
 * same, from what an earlier build read.
 */
@NullMarked
package org.bulletin.manuscript;

import org.jspecify.annotations.NullMarked;
