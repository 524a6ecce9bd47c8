package org.bulletin.checks;

import java.util.List;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostic;

/**
 * What checking an article has shown.
 *
 * @param madeOf of its files
 */
record CheckedArticle(Fingerprint madeOf, List<Diagnostic> diagnostics) {

  CheckedArticle {
    diagnostics = List.copyOf(diagnostics);
  }
}
