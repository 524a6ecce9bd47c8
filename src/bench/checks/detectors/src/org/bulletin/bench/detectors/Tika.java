package org.bulletin.bench.detectors;

import java.util.Map;
import org.apache.tika.language.detect.LanguageDetector;

/** Apache Tika's way to ask any of its detectors. */
final class Tika {

  private static final Map<String, String> TAGS =
      Map.of("fr", "fr", "fra", "fr", "en", "en", "eng", "en");

  private Tika() {}

  static Detector best(LanguageDetector library) {
    return text -> tag(library, text, false);
  }

  static Detector certain(LanguageDetector library) {
    return text -> tag(library, text, true);
  }

  /** Some find no language at all, and then {@code detect} fails. */
  private static String tag(LanguageDetector library, String text, boolean certain) {
    return library.detectAll(text).stream()
        .limit(1)
        .filter(result -> !certain || result.isReasonablyCertain())
        .map(result -> TAGS.getOrDefault(result.getLanguage(), ""))
        .findFirst()
        .orElse("");
  }
}
