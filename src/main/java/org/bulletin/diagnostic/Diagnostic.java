package org.bulletin.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, at one place. The words come from the catalogue of the reader's
 * language.
 *
 * @param arguments what fills the message's and the hint's {@code {0}}, {@code {1}}, …
 * @param suggestion the nearest valid name, where there is one; shown before the hint
 * @param related other places that it is about, such as the same passage in another language
 */
public record Diagnostic(
    Severity severity,
    Rule rule,
    SourceLocation location,
    List<Object> arguments,
    Optional<String> suggestion,
    List<SourceLocation> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(diagnostic -> diagnostic.rule().key())
          .thenComparing(diagnostic -> diagnostic.arguments().toString())
          .thenComparing(diagnostic -> diagnostic.related().toString());

  public Diagnostic {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }

  /** Returns a diagnostic about one place. */
  public static Diagnostic of(
      Severity severity, Rule rule, SourceLocation location, Object... arguments) {
    return new Diagnostic(
        severity, rule, location, List.of(arguments), Optional.empty(), List.of());
  }

  public static Diagnostic error(Rule rule, SourceLocation location, Object... arguments) {
    return of(Severity.ERROR, rule, location, arguments);
  }

  public static Diagnostic warning(Rule rule, SourceLocation location, Object... arguments) {
    return of(Severity.WARNING, rule, location, arguments);
  }

  /** Returns this diagnostic with the nearest valid name as its suggestion. */
  public Diagnostic suggesting(Optional<String> name) {
    return new Diagnostic(severity, rule, location, arguments, name, related);
  }

  /** Returns this diagnostic with other places that it is about. */
  public Diagnostic relating(List<SourceLocation> places) {
    return new Diagnostic(severity, rule, location, arguments, suggestion, places);
  }

  /** Returns the same where it keeps nothing from being published. */
  Diagnostic asWarning() {
    return severity == Severity.ERROR
        ? new Diagnostic(Severity.WARNING, rule, location, arguments, suggestion, related)
        : this;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
