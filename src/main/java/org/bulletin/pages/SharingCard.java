package org.bulletin.pages;

import org.bulletin.cards.CardText;
import org.bulletin.site.SitePath;

/**
 * A picture that messaging apps and social networks show with a link.
 *
 * @param path where it stands; another text has another address, since networks keep what they have
 *     seen at one
 */
public record SharingCard(SitePath path, CardText text) {}
