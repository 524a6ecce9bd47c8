package org.bulletin.bench.detectors;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;

/** Apache Tika with Optimaize, told that texts are short and in one of two languages. */
public final class TikaOptimaize {

  private TikaOptimaize() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "Tika with Optimaize, two languages, best", () -> Tika.best(library()));
    Contest.run(
        arguments,
        "Tika with Optimaize, two languages, where it is certain",
        () -> Tika.certain(library()));
  }

  private static LanguageDetector library() throws IOException {
    return new OptimaizeLangDetector().loadModels(Set.of("fr", "en")).setShortText(true);
  }
}
