package org.bulletin.build;

import java.io.IOException;
import java.util.Optional;
import org.bulletin.build.MadeFile.Weight;
import org.bulletin.cache.Fingerprint;

/** Where the files of a site go. Thread-safe. */
interface SiteFiles {

  /**
   * Returns a file that was made of the same before, so that it need not be made now; empty where
   * it must be.
   */
  Optional<MadeFile> kept(String file, Fingerprint madeOf);

  /** Takes a file that was made. */
  void add(String file, Fingerprint madeOf, Optional<Weight> weight, byte[] bytes)
      throws IOException;
}
