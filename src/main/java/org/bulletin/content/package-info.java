/**
 * What editors wrote, read and checked file by file: {@code bulletin.yaml}, articles, pages and
 * media. The first stage; it knows no other.
 */
@NullMarked
package org.bulletin.content;

import org.jspecify.annotations.NullMarked;
