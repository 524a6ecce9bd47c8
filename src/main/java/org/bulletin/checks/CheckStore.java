package org.bulletin.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cache.RecordFormat;
import org.bulletin.cache.RecordFormat.Named;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * What checks have shown, in a file. Where it is damaged, or was made by another engine or under
 * another {@code bulletin.yaml}, it counts as empty.
 */
public final class CheckStore {

  private static final String FILE = "checked";

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Language.class, Language::tag, Language::new),
          List.of(
              CheckedArticle.class,
              ArticleSketch.class,
              Fingerprint.class,
              Diagnostic.class,
              Severity.class,
              Check.class,
              Problem.class,
              SourceLocation.class));

  private final Optional<Path> folder;

  /**
   * @param folder need not exist; none keeps nothing
   */
  public CheckStore(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns what was saved.
   *
   * @param purpose of the engine and of bulletin.yaml
   */
  public CheckedArticles load(Fingerprint purpose) {
    List<CheckedArticle> articles = new ArrayList<>();
    try {
      if (folder.isPresent()) {
        for (byte[] chunk : chunks(purpose).read().chunks()) {
          for (byte[] entry : Chunks.entries(chunk)) {
            articles.add(FORMAT.read(entry, CheckedArticle.class));
          }
        }
      }
    } catch (IOException none) {
      return CheckedArticles.none(purpose);
    }
    return CheckedArticles.saved(purpose, articles);
  }

  /** Makes this what the next build loads. */
  public void save(CheckedArticles checked) {
    if (folder.isEmpty() || checked.isSaved()) {
      return;
    }
    try {
      chunks(checked.purpose())
          .write(
              0,
              checked.articles().values().stream()
                  .filter(FORMAT::canWrite)
                  .sorted(Comparator.comparing(article -> article.madeOf().hex()))
                  .map(FORMAT::write)
                  .toList());
    } catch (IOException notKept) {
      // The next build checks everything again.
    }
  }

  private Chunks chunks(Fingerprint purpose) {
    return new Chunks(folder.orElseThrow(), FILE, purpose);
  }
}
