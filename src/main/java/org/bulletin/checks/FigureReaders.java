package org.bulletin.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.figures.FigureReader;
import org.bulletin.language.Language;

/**
 * Readers of figures, one for each language. Making one takes longer than checking many articles,
 * so each is made when it is first asked for. Thread-safe.
 */
final class FigureReaders {

  private final Bulletin bulletin;
  private final Map<Language, FigureReader> readers = new ConcurrentHashMap<>();

  FigureReaders(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  FigureReader of(Language language) {
    return readers.computeIfAbsent(
        language, absent -> FigureReader.of(language, declaredMonths(language)));
  }

  private List<String> declaredMonths(Language language) {
    return bulletin.languages().stream()
        .filter(one -> one.language().equals(language))
        .findFirst()
        .map(BulletinLanguage::months)
        .orElse(List.of());
  }
}
