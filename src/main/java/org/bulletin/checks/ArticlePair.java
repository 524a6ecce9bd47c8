package org.bulletin.checks;

/** An article as it was written, and in another language. */
public record ArticlePair(ArticleText original, ArticleText translation) {}
