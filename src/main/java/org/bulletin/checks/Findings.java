package org.bulletin.checks;

import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;

/** Takes what one check finds. */
public final class Findings {

  private final Check check;
  private final Severity severity;
  private final Diagnostics diagnostics;

  Findings(Check check, Severity severity, Diagnostics diagnostics) {
    this.check = check;
    this.severity = severity;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports a finding.
   *
   * @param arguments texts and numbers that fill the message, those that stand in the article in
   *     the words of the article
   */
  public void add(SourceLocation place, Object... arguments) {
    diagnostics.add(Diagnostic.of(severity, check, place, arguments));
  }

  /** Reports a finding that is about other places too, mostly in the other language. */
  public void add(SourceLocation place, List<SourceLocation> related, Object... arguments) {
    diagnostics.add(Diagnostic.of(severity, check, place, arguments).relating(related));
  }
}
