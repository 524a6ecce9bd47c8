package org.bulletin.pages.model;

/**
 * A link that hands an article on through an app or a network. Nothing is asked of it until a
 * reader follows the link.
 *
 * @param name which one, for a class name: {@code whatsapp}
 * @param label its name in the page's language
 * @param url the link, with the article's title and absolute address in it
 */
public record ShareLink(String name, String label, String url) {}
