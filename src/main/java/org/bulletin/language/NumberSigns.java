package org.bulletin.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;

/**
 * The signs that a language writes within a number in digits, after CLDR.
 *
 * @param decimal before the decimals: a comma in French
 * @param grouping between groups of three digits: a narrow no-break space in French
 */
public record NumberSigns(char decimal, char grouping) {

  /** Returns the signs of a language, or those of CLDR's root for one without data. */
  public static NumberSigns of(Language language) {
    ULocale locale = LanguageFormats.hasData(language) ? language.locale() : ULocale.ROOT;
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
    return new NumberSigns(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
  }
}
