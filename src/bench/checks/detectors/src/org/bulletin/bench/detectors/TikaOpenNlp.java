package org.bulletin.bench.detectors;

import java.io.IOException;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageDetector;

/** Apache Tika with OpenNLP and a model of its own, which cannot be limited to two languages. */
public final class TikaOpenNlp {

  private TikaOpenNlp() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "Tika with OpenNLP, best", () -> Tika.best(library()));
    Contest.run(arguments, "Tika with OpenNLP, where it is certain", () -> Tika.certain(library()));
  }

  private static LanguageDetector library() throws IOException {
    return new OpenNLPDetector().loadModels();
  }
}
