package org.bulletin.bench.detectors;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP with its own model, which is of 103 languages and cannot be made smaller. */
public final class OpenNlp {

  private static final Map<String, String> TAGS = Map.of("fra", "fr", "eng", "en");

  private OpenNlp() {}

  /**
   * @param arguments the file with the passages, and that for the results
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "OpenNLP, the likeliest of all languages", () -> likeliest(library()));
    Contest.run(arguments, "OpenNLP, the likelier of two", () -> likelier(library(), 0.5));
    Contest.run(
        arguments, "OpenNLP, the likelier of two, by 4 to 1", () -> likelier(library(), 0.8));
  }

  private static LanguageDetectorME library() throws IOException {
    try (InputStream model = OpenNlp.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorME(new LanguageDetectorModel(model));
    }
  }

  private static Detector likeliest(LanguageDetectorME library) {
    return text -> TAGS.getOrDefault(library.predictLanguage(text).getLang(), "");
  }

  private static Detector likelier(LanguageDetectorME library, double least) {
    return text -> {
      double french = 0;
      double english = 0;
      for (Language language : library.predictLanguages(text)) {
        french += language.getLang().equals("fra") ? language.getConfidence() : 0;
        english += language.getLang().equals("eng") ? language.getConfidence() : 0;
      }
      double share = french / (french + english);
      return share > least ? "fr" : share < 1 - least ? "en" : "";
    };
  }
}
