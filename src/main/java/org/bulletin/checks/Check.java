package org.bulletin.checks;

import java.util.Locale;
import java.util.Optional;
import org.bulletin.diagnostic.Rule;
import org.bulletin.diagnostic.Severity;

/**
 * Every check. In the catalogues each has a message under {@link #key()}, a remedy under {@code
 * key.hint}, a name under {@code key.name} and the reason for it under {@code key.why}; in {@code
 * examples/} a file under its code.
 *
 * <p>Codes are never used for another check.
 */
public enum Check implements Rule {
  // Two languages of one article: from 001
  FIGURES_DIFFER("BUL-003", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.NUMBER)),
  DATES_DIFFER("BUL-004", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.DATE)),
  REFERENCES_DIFFER("BUL-005", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.REFERENCE)),

  // One article: from 020
  WEEKDAY_WRONG("BUL-020", Severity.WARNING, new WrongWeekdays()),
  WORDS_AND_DIGITS_DIFFER("BUL-021", Severity.WARNING, new WordsAndDigits()),
  PARTS_AND_TOTAL_DIFFER("BUL-022", Severity.WARNING, new PartsAndTotal()),

  // Protection of people: from 030

  // Form: from 040
  HEADING_SKIPPED("BUL-042", Severity.WARNING, new SkippedHeadings());

  private final String code;
  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // checkers are immutable
  private final Checker checker;

  Check(String code, Severity severity, Checker checker) {
    this.code = code;
    this.severity = severity;
    this.checker = checker;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<String> code() {
    return Optional.of(code);
  }

  /** Returns how much its findings matter where a bulletin does not say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Returns the check with that code. */
  public static Optional<Check> of(String code) {
    for (Check check : values()) {
      if (check.code.equals(code)) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }

  Checker checker() {
    return checker;
  }
}
