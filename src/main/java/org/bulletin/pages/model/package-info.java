/**
 * What templates see. A record's components are its properties; an empty {@code Optional} is a
 * missing value; a {@code SitePath} prints as the reference that leads there from the page at hand;
 * a {@code Body} prints as its HTML. All text is ready to be shown: dates are words, typography is
 * done.
 */
@NullMarked
package org.bulletin.pages.model;

import org.jspecify.annotations.NullMarked;
