package org.bulletin.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cache.RecordFormat;
import org.bulletin.cache.RecordFormat.Named;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * What checks have shown, in two files. Where one is damaged, or was made by another engine or
 * under another {@code bulletin.yaml}, it counts as empty.
 */
public final class CheckStore {

  private static final String ARTICLES = "checked";
  private static final String TOGETHER = "together";

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Language.class, Language::tag, Language::new),
          List.of(
              Found.class,
              Fingerprint.class,
              Diagnostic.class,
              Severity.class,
              Check.class,
              Problem.class,
              SourceLocation.class));

  private record Found(List<Diagnostic> diagnostics) {}

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
    if (folder.isEmpty()) {
      return CheckedArticles.none(purpose);
    }
    try {
      List<CheckedArticle> articles = new ArrayList<>();
      for (BytesReader entry : entries(ARTICLES, purpose)) {
        articles.add(article(entry));
      }
      return CheckedArticles.saved(purpose, articles, together(purpose));
    } catch (IOException none) {
      return CheckedArticles.none(purpose);
    }
  }

  /** Makes this what the next build loads. */
  public void save(CheckedArticles checked) {
    if (folder.isEmpty() || checked.isSaved()) {
      return;
    }
    try {
      write(
          ARTICLES,
          checked.purpose(),
          checked.articles().values().stream()
              .filter(article -> canWrite(article.diagnostics()))
              .map(CheckStore::bytes)
              .toList());
      write(
          TOGETHER,
          checked.purpose(),
          checked.together().stream()
              .filter(together -> canWrite(together.diagnostics()))
              .map(CheckStore::bytes)
              .toList());
    } catch (IOException notKept) {
      // The next build checks everything again.
    }
  }

  private static boolean canWrite(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() || FORMAT.canWrite(new Found(diagnostics));
  }

  private static byte[] bytes(CheckedArticle article) {
    BytesWriter out = new BytesWriter();
    out.fingerprint(article.madeOf());
    out.text(article.revision().orElse(""));
    out.number(article.withoutText().size());
    article.withoutText().forEach(language -> out.text(language.tag()));
    found(article.diagnostics(), out);
    out.number(article.sketches().size());
    article.sketches().forEach(sketch -> sketch.write(out));
    return out.toArray();
  }

  private static byte[] bytes(CheckedTogether together) {
    BytesWriter out = new BytesWriter();
    out.fingerprint(together.madeOf());
    found(together.diagnostics(), out);
    return out.toArray();
  }

  /** Most articles have shown nothing. */
  private static void found(List<Diagnostic> diagnostics, BytesWriter out) {
    out.block(diagnostics.isEmpty() ? new byte[0] : FORMAT.write(new Found(diagnostics)));
  }

  private static List<Diagnostic> found(BytesReader in) throws Damaged {
    BytesReader block = in.inner();
    return block.isAtEnd() ? List.of() : FORMAT.read(block, Found.class).diagnostics();
  }

  private static CheckedArticle article(BytesReader in) throws Damaged {
    Fingerprint madeOf = in.fingerprint();
    Optional<String> revision = Optional.of(in.text()).filter(text -> !text.isEmpty());
    List<Language> withoutText = languages(in);
    return new CheckedArticle(madeOf, found(in), revision, withoutText, sketches(in));
  }

  private static List<Sketch> sketches(BytesReader in) throws Damaged {
    List<Sketch> sketches = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      sketches.add(Sketch.read(in));
    }
    return sketches;
  }

  private static List<Language> languages(BytesReader in) throws Damaged {
    List<Language> languages = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      languages.add(new Language(in.text()));
    }
    return languages;
  }

  private Optional<CheckedTogether> together(Fingerprint purpose) {
    try {
      for (BytesReader in : entries(TOGETHER, purpose)) {
        return Optional.of(new CheckedTogether(in.fingerprint(), found(in)));
      }
    } catch (IOException none) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private List<BytesReader> entries(String file, Fingerprint purpose) throws IOException {
    List<BytesReader> entries = new ArrayList<>();
    for (BytesReader chunk : chunks(file, purpose).read().chunks()) {
      entries.addAll(Chunks.entries(chunk));
    }
    return entries;
  }

  private void write(String file, Fingerprint purpose, List<byte[]> entries) throws IOException {
    chunks(file, purpose).write(0, entries.stream().map(ByteBuffer::wrap).toList());
  }

  private Chunks chunks(String file, Fingerprint purpose) {
    return new Chunks(folder.orElseThrow(), file, purpose);
  }
}
