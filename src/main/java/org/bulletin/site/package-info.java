/**
 * The site model: articles paired over their languages, what is published and what is held back,
 * where everything stands, and which article is in which index.
 */
@NullMarked
package org.bulletin.site;

import org.jspecify.annotations.NullMarked;
