package org.bulletin.checks;

import java.util.List;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostic;

/**
 * What checking an article has shown.
 *
 * @param madeOf of its files
 * @param revision the original's, where a translation records one
 */
record CheckedArticle(Fingerprint madeOf, List<Diagnostic> diagnostics, Optional<String> revision) {

  CheckedArticle {
    diagnostics = List.copyOf(diagnostics);
  }
}
