package org.bulletin.site;

import org.bulletin.content.FrontMatter.Change;

/**
 * What was changed in an article after it was published.
 *
 * @param correction whether something was wrong; otherwise something was added
 */
public record ArticleChange(ArticleVersion article, Change change, boolean correction) {}
