package org.bulletin.build;

import java.util.Optional;
import org.bulletin.build.MadeFile.Weight;
import org.bulletin.cache.Fingerprint;

/** Files that are made for the sake of the mistakes in them, and go nowhere. */
record CheckedFiles(BuildRecord record) implements SiteFiles {

  /** What was published had no mistake. */
  @Override
  public Optional<MadeFile> kept(String file, Fingerprint madeOf) {
    return record.made(file, madeOf);
  }

  @Override
  public void add(String file, Fingerprint madeOf, Optional<Weight> weight, byte[] bytes) {
    // It has shown its mistakes.
  }
}
