package org.bulletin.bench.detectors;

import java.io.IOException;
import org.apache.tika.langdetect.tika.TikaLanguageDetector;
import org.apache.tika.language.detect.LanguageDetector;

/** Apache Tika with the n-grams that it began with, of all its languages. */
public final class TikaOwn {

  private TikaOwn() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "Tika’s own n-grams, best", () -> Tika.best(library()));
  }

  private static LanguageDetector library() throws IOException {
    return new TikaLanguageDetector().loadModels();
  }
}
