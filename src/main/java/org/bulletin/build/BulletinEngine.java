package org.bulletin.build;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.bulletin.content.Bulletin;
import org.bulletin.content.ContentReader;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;

/**
 * Builds bulletins.
 *
 * <pre>{@code
 * BulletinEngine engine = new BulletinEngine(options, Progress.NONE);
 * BuildResult result = engine.generate();
 * result.diagnostics().forEach(…);
 * }</pre>
 *
 * <p>Immutable and thread-safe; each call is a build of its own.
 */
public final class BulletinEngine {

  private final BuildOptions options;
  private final Progress progress;

  public BulletinEngine(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Reads, checks, renders and writes. With an error nothing is written. */
  public BuildResult generate() {
    return inPool(Build::generate);
  }

  /**
   * Reads, checks and renders, and writes nothing but the cache of images. Asks git of translations
   * that do not say of which version they are.
   */
  public BuildResult check() {
    return inPool(Build::check);
  }

  /** Reads and checks, and tells where the translations stand, as far as git knows too. */
  public BuildResult translations() {
    return inPool(Build::translations);
  }

  /**
   * Writes into the translations of articles that they are of the present revision of their
   * original, and changes nothing else.
   *
   * @param articles identities; {@code all} stands for every translation that is published and not
   *     stale
   */
  public RecordedRevisions recordRevisions(List<String> articles) {
    return inPool(build -> build.record(articles));
  }

  /**
   * Makes the lines that protect a name, for {@code bulletin.yaml}. Writes nothing.
   *
   * @param salt for a list that has none yet, 32 hexadecimal digits that nobody can guess
   */
  public ProtectedName protect(String name, String salt) {
    return new NameProtector(options.content()).protect(name, salt);
  }

  /** Returns the bulletin's first language, where {@code bulletin.yaml} can be read. */
  public Optional<Language> firstLanguage() {
    return new ContentReader(options.content(), new Diagnostics())
        .bulletin()
        .map(Bulletin::defaultLanguage);
  }

  /** Parallel streams run in the pool that their stream's thread belongs to. */
  private <T> T inPool(Function<Build, T> work) {
    ForkJoinPool pool = new ForkJoinPool(options.threads());
    try {
      return pool.submit(() -> work.apply(new Build(options, progress, new Diagnostics()))).join();
    } finally {
      pool.shutdown();
    }
  }
}
