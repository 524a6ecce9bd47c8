package org.bulletin.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language as a BCP 47 tag in its canonical spelling, for instance {@code fr}, {@code ar} or
 * {@code tmh-Tfng}. Languages of one tag are equal. Immutable.
 */
public final class Language implements Comparable<Language> {

  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");

  private final String tag;

  /** Read once, since every page and every address asks for parts of it. */
  private final ULocale locale;

  /**
   * @param tag the canonical tag
   */
  public Language(String tag) {
    this.tag = tag;
    this.locale = ULocale.forLanguageTag(tag);
  }

  /** Returns the language that a tag names, or empty where the tag is not well-formed BCP 47. */
  public static Optional<Language> parse(String tag) {
    try {
      String canonical = new ULocale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return canonical.equals("und") ? Optional.empty() : Optional.of(new Language(canonical));
    } catch (IllformedLocaleException illFormed) {
      return Optional.empty();
    }
  }

  /** Returns the canonical tag; {@code lang} and {@code hreflang} take it as it stands. */
  public String tag() {
    return tag;
  }

  /** Returns {@code rtl} or {@code ltr}, as HTML's {@code dir} attribute takes it. */
  public String direction() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** Returns the language subtag alone: {@code fr} for {@code fr-ML}. */
  public String primarySubtag() {
    return locale.getLanguage();
  }

  /** Returns the language with the territory that CLDR holds to be its likeliest: {@code fr_FR}. */
  public String withTerritory() {
    ULocale likely = ULocale.addLikelySubtags(locale);
    return likely.getCountry().isEmpty()
        ? likely.getLanguage()
        : likely.getLanguage() + "_" + likely.getCountry();
  }

  ULocale locale() {
    return locale;
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Language language && tag.equals(language.tag));
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
