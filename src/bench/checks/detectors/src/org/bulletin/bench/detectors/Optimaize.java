package org.bulletin.bench.detectors;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import com.optimaize.langdetect.text.TextObjectFactory;
import java.io.IOException;
import java.util.List;

/** Optimaize by itself, with two of its languages. */
public final class Optimaize {

  private Optimaize() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "Optimaize, two languages", () -> detector(0.5));
    Contest.run(arguments, "Optimaize, two languages, by 99999 to 1", () -> detector(0.99999));
  }

  private static Detector detector(double least) throws IOException {
    LanguageDetector library =
        LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().read(List.of("fr", "en")))
            .seed(1)
            .shortTextAlgorithm(100)
            .probabilityThreshold(least)
            .minimalConfidence(least)
            .build();
    TextObjectFactory texts = CommonTextObjectFactories.forDetectingShortCleanText();
    return text ->
        library.detect(texts.forText(text)).transform(found -> found.getLanguage()).or("");
  }
}
