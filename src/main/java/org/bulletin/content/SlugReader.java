package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Slugs;
import org.bulletin.yaml.MappingReader;

/** Reads slugs. A slug is one segment of an address, so that no page leaves its folder. */
final class SlugReader {

  private SlugReader() {}

  /**
   * Returns a key's slug, or empty where there is none or it is malformed; then an error is
   * reported.
   */
  static Optional<Located<String>> read(MappingReader keys, String key, Diagnostics diagnostics) {
    return keys.text(key)
        .filter(
            text -> {
              if (Slugs.isSlug(text.value())) {
                return true;
              }
              String proper = Slugs.of(text.value());
              diagnostics.add(
                  Diagnostic.error(Problem.SLUG_MALFORMED, text.location(), text.value())
                      .suggesting(Optional.of(proper).filter(slug -> !slug.isEmpty())));
              return false;
            });
  }
}
