package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.language.Language;

/**
 * What checking an article has shown.
 *
 * @param madeOf of its files
 * @param revision the original's, where a translation records one
 * @param withoutText the languages whose version has no text, though the original has
 * @param sketches one of each version, in their order, for what only all articles together show;
 *     none of a page
 */
record CheckedArticle(
    Fingerprint madeOf,
    List<Diagnostic> diagnostics,
    Optional<String> revision,
    List<Language> withoutText,
    List<Sketch> sketches) {

  CheckedArticle {
    diagnostics = List.copyOf(diagnostics);
    withoutText = List.copyOf(withoutText);
    sketches = List.copyOf(sketches);
  }
}
