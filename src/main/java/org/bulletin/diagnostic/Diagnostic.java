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
 */
public record Diagnostic(
    Severity severity,
    Problem problem,
    SourceLocation location,
    List<Object> arguments,
    Optional<String> suggestion)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::problem)
          .thenComparing(diagnostic -> diagnostic.arguments().toString());

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  public static Diagnostic error(Problem problem, SourceLocation location, Object... arguments) {
    return new Diagnostic(Severity.ERROR, problem, location, List.of(arguments), Optional.empty());
  }

  public static Diagnostic warning(Problem problem, SourceLocation location, Object... arguments) {
    return new Diagnostic(
        Severity.WARNING, problem, location, List.of(arguments), Optional.empty());
  }

  /** Returns this diagnostic with the nearest valid name as its suggestion. */
  public Diagnostic suggesting(Optional<String> name) {
    return new Diagnostic(severity, problem, location, arguments, name);
  }

  /** Returns the same as a warning. */
  Diagnostic asWarning() {
    return new Diagnostic(Severity.WARNING, problem, location, arguments, suggestion);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
