package org.bulletin.content;

/** A Markdown file cut in two: what its front matter says, and its text. */
public record MarkdownFile(Source source, MarkdownText text) {}
