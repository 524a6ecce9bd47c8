package org.bulletin.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  TRANSLATION_MISSING("BUL-001", Severity.NOTE, new MissingTranslations()),
  TRANSLATION_STALE("BUL-002", Severity.WARNING, new StaleTranslations()),
  FIGURES_DIFFER("BUL-003", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.NUMBER)),
  DATES_DIFFER("BUL-004", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.DATE)),
  REFERENCES_DIFFER("BUL-005", Severity.WARNING, new FiguresDiffer(FiguresDiffer.Kind.REFERENCE)),
  STRUCTURE_DIFFERS("BUL-006", Severity.WARNING, new DifferingStructure()),
  LINKS_DIFFER("BUL-007", Severity.WARNING, new DifferingLinks()),
  ACRONYMS_DIFFER("BUL-008", Severity.WARNING, new DifferingAcronyms()),
  PLACES_DIFFER("BUL-009", Severity.WARNING, new DifferingPlaces()),
  UNTRANSLATED("BUL-010", Severity.WARNING, new UntranslatedPassages()),
  WRONG_LANGUAGE("BUL-011", Severity.WARNING, new PassagesInAnotherLanguage()),
  PASSAGE_MISSING("BUL-012", Severity.WARNING, new MissingPassages()),
  CORRECTION_MISSING("BUL-013", Severity.WARNING, new MissingCorrections()),
  SENTENCE_MISSING("BUL-014", Severity.NOTE, new MissingSentences()),

  // One article: from 020
  WEEKDAY_WRONG("BUL-020", Severity.WARNING, new WrongWeekdays()),
  WORDS_AND_DIGITS_DIFFER("BUL-021", Severity.WARNING, new WordsAndDigits()),
  PARTS_AND_TOTAL_DIFFER("BUL-022", Severity.WARNING, new PartsAndTotal()),
  EVENT_AFTER_PUBLICATION("BUL-023", Severity.WARNING, new EventsAfterPublication()),
  PASSAGE_TWICE("BUL-024", Severity.WARNING, new RepeatedPassages()),
  TITLE_ALMOST_THE_SAME("BUL-025", Severity.NOTE, new SimilarTitles()),

  // Protection of people: from 030
  MINOR_IDENTIFIABLE("BUL-030", Severity.WARNING, new IdentifiableMinors()),
  PHONE_NUMBER("BUL-031", Severity.WARNING, new PhoneNumbers()),
  EMAIL_ADDRESS("BUL-032", Severity.WARNING, new EmailAddresses()),
  COORDINATES("BUL-033", Severity.WARNING, new Coordinates()),
  NUMBER_PLATE("BUL-034", Severity.WARNING, new NumberPlates()),
  PROTECTED_NAME("BUL-035", Severity.ERROR, new ProtectedNames()),
  PHOTO_POSITION("BUL-036", Severity.NOTE, new PhotoPositions()),

  // Form: from 040
  TITLE_LONG("BUL-040", Severity.NOTE, new LongTitles()),
  ALT_LAZY("BUL-041", Severity.WARNING, new LazyAlternatives()),
  HEADING_SKIPPED("BUL-042", Severity.WARNING, new SkippedHeadings()),
  ADDRESS_BARE("BUL-043", Severity.NOTE, new BareAddresses()),
  QUOTES_STRAIGHT("BUL-044", Severity.NOTE, new StraightQuotes()),
  MEDIA_UNUSED("BUL-045", Severity.NOTE, new UnusedMedia()),
  ACRONYM_UNDECLARED("BUL-046", Severity.NOTE, new UndeclaredAcronyms()),
  LINK_SAYS_NOTHING("BUL-047", Severity.NOTE, new EmptyLinkWords());

  /** A page tells how the bulletin itself is reached. */
  private static final Set<Check> OF_ARTICLES_ALONE = Set.of(PHONE_NUMBER, EMAIL_ADDRESS);

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

  /** Returns whether pages that stand beside the articles are looked at as well. */
  boolean isOfPages() {
    return !OF_ARTICLES_ALONE.contains(this);
  }

  Checker checker() {
    return checker;
  }
}
