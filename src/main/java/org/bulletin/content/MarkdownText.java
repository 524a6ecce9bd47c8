package org.bulletin.content;

/**
 * The Markdown of one file, after its front matter.
 *
 * @param file the file, relative to {@code content/}, with forward slashes
 * @param text the Markdown; lines end in {@code \n}
 * @param firstLine the number, in the file, of the text's first line
 */
public record MarkdownText(String file, String text, int firstLine) {}
