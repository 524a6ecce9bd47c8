/**
 * The theme and its templates: the packaged files, an editor's own over them, and the rendering of
 * one page. The only package that knows FreeMarker. A template sees the records of {@code
 * pages.model} and nothing else of Java.
 */
@NullMarked
package org.bulletin.template;

import org.jspecify.annotations.NullMarked;
