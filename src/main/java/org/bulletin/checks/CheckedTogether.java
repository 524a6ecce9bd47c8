package org.bulletin.checks;

import java.util.List;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostic;

/**
 * What all articles together have shown.
 *
 * @param madeOf of all of them, and of the names of the media
 */
record CheckedTogether(Fingerprint madeOf, List<Diagnostic> diagnostics) {

  CheckedTogether {
    diagnostics = List.copyOf(diagnostics);
  }
}
