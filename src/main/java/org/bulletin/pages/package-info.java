/**
 * The pages of the site: one class for each kind of page, which lists its pages and makes what its
 * template shows. {@code SitePages} lists the kinds; the records under {@code model} are what
 * templates see, and {@code docs/templates.md} describes them.
 */
@NullMarked
package org.bulletin.pages;

import org.jspecify.annotations.NullMarked;
