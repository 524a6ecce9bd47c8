/**
 * A bulletin in several languages, from Markdown to a static site. The code follows an article:
 *
 * <ol>
 *   <li>{@code content} reads what editors wrote, file by file, with {@code yaml} for front matter;
 *   <li>{@code markdown} turns a body into HTML whose links are still open;
 *   <li>{@code site} pairs the languages, decides what is published, and finds where everything
 *       stands;
 *   <li>{@code pages} lists the pages and makes what each shows; {@code template} renders them;
 *   <li>{@code output} puts the files into the folder that is published.
 * </ol>
 *
 * <p>{@code build} runs these in order, {@code maven} is the plugin around it. {@code diagnostic}
 * and {@code language} serve them all. A package knows those before it, never those after.
 */
@NullMarked
package org.bulletin;

import org.jspecify.annotations.NullMarked;
