package org.bulletin.pages.model;

import org.bulletin.site.SitePath;

/**
 * An old address that leads to the new one.
 *
 * @param title the target's title
 * @param target the new address
 * @param canonical the new address, absolute
 */
public record RedirectPage(String title, SitePath target, String canonical) {}
