package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * What the head of a page, its breadcrumb and its language switch need.
 *
 * @param title the page's title, without the bulletin's
 * @param description one or two sentences; may be empty
 * @param canonical the absolute address; none for a page that is no address of its own, such as a
 *     404
 * @param alternates the same page in every language that has it, itself included; empty where there
 *     is only one
 * @param feeds the feeds that belong to the page
 * @param languages every language of the bulletin, in its order
 * @param breadcrumb the pages above this one, the front page first; empty on the front page
 * @param indexed whether search engines may list the page
 * @param type Open Graph's type: {@code article} or {@code website}
 * @param image the picture for link previews: the article's own, else its sharing card, else the
 *     edition's
 * @param structuredData schema.org data as JSON, safe inside a script element
 */
public record Head(
    String title,
    String description,
    Optional<String> canonical,
    List<Alternate> alternates,
    List<FeedLink> feeds,
    List<LanguageSwitch> languages,
    List<Link> breadcrumb,
    boolean indexed,
    String type,
    Optional<Preview> image,
    Optional<String> structuredData) {}
