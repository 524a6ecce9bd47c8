package org.bulletin.manuscript;

import java.util.List;
import java.util.Optional;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.markdown.Body;

/**
 * One Markdown file as it was read.
 *
 * @param file relative to {@code content/}, with forward slashes
 * @param source what its front matter says; none where it could not be read
 * @param body its text; empty where there is no source
 * @param diagnostics what is wrong with it by itself
 */
public record Manuscript(
    String file, Optional<Source> source, Body body, List<Diagnostic> diagnostics) {

  public Manuscript {
    diagnostics = List.copyOf(diagnostics);
  }
}
