package org.bulletin.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the diagnostics of one run. Thread-safe; the order of adding does not matter. */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> collected = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    collected.addAll(diagnostics);
  }

  public void error(Rule rule, SourceLocation location, Object... arguments) {
    add(Diagnostic.error(rule, location, arguments));
  }

  public void warning(Rule rule, SourceLocation location, Object... arguments) {
    add(Diagnostic.warning(rule, location, arguments));
  }

  /** Turns the errors in some files into warnings. Not to be called while others add. */
  public void demoteErrorsIn(Set<String> files) {
    List<Diagnostic> all = List.copyOf(collected);
    collected.clear();
    for (Diagnostic one : all) {
      collected.add(files.contains(one.location().file()) ? one.asWarning() : one);
    }
  }

  public boolean hasErrors() {
    return has(Severity.ERROR);
  }

  public boolean hasWarnings() {
    return has(Severity.WARNING);
  }

  private boolean has(Severity severity) {
    return collected.stream().anyMatch(one -> one.severity() == severity);
  }

  /** Returns what was collected, each once, in the order of files and places. */
  public List<Diagnostic> sorted() {
    return collected.stream().distinct().sorted().toList();
  }
}
