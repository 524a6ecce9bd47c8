package org.bulletin.build;

import java.nio.file.Path;
import java.util.Optional;
import org.bulletin.checks.NameHashes;
import org.bulletin.content.Bulletin;
import org.bulletin.content.ContentReader;
import org.bulletin.content.Protection;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;

/** Makes the lines of {@code bulletin.yaml} that protect a name. */
final class NameProtector {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Optional<Bulletin> bulletin;

  /**
   * @param content the folder with {@code bulletin.yaml}
   */
  NameProtector(Path content) {
    this.bulletin = new ContentReader(content, diagnostics).bulletin();
  }

  /**
   * @param salt for a list that has none yet, 32 hexadecimal digits that nobody can guess
   */
  ProtectedName protect(String name, String salt) {
    return new ProtectedName(BuildResult.of(bulletin, diagnostics), outcome(name, salt));
  }

  private Protected outcome(String name, String salt) {
    if (!NameHashes.isName(name)) {
      return new Protected.NoName();
    }
    if (bulletin.isEmpty()
        || diagnostics.sorted().stream().anyMatch(NameProtector::standsAgainst)) {
      return new Protected.Unusable();
    }
    Protection protection = bulletin.get().protection();
    return NameHashes.isProtected(protection, name)
        ? new Protected.Same()
        : new Protected.Lines(
            NameHashes.lines(protection, name, salt), protection.salt().isEmpty());
  }

  /** Who is to put a hash in the place of a name has not done so yet. */
  private static boolean standsAgainst(Diagnostic one) {
    return one.severity() == Severity.ERROR && one.rule() != Problem.PROTECTED_NAME_READABLE;
  }
}
