/**
 * YAML as an editor wrote it: a tree in which every value keeps its text and its place. Nothing is
 * guessed ({@code no} is a word, {@code 2025-04-13} a text) and nothing is built but text, lists
 * and mappings. The only package that knows SnakeYAML.
 */
@NullMarked
package org.bulletin.yaml;

import org.jspecify.annotations.NullMarked;
