package org.bulletin.bench.detectors;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.IOException;

/** Lingua with two of its languages. */
public final class Lingua {

  private Lingua() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "Lingua, two languages", () -> detector(two().build()));
    Contest.run(
        arguments,
        "Lingua, two languages, by a distance of 0.1",
        () -> detector(two().withMinimumRelativeDistance(0.1).build()));
    Contest.run(
        arguments,
        "Lingua, two languages, by a distance of 0.2",
        () -> detector(two().withMinimumRelativeDistance(0.2).build()));
    Contest.run(
        arguments,
        "Lingua, two languages, low accuracy",
        () -> detector(two().withLowAccuracyMode().build()));
  }

  private static LanguageDetectorBuilder two() {
    return LanguageDetectorBuilder.fromLanguages(Language.FRENCH, Language.ENGLISH)
        .withPreloadedLanguageModels();
  }

  private static Detector detector(LanguageDetector library) {
    return text -> {
      Language language = library.detectLanguageOf(text);
      return language == Language.FRENCH ? "fr" : language == Language.ENGLISH ? "en" : "";
    };
  }
}
