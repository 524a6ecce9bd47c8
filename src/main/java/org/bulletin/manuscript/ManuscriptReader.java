package org.bulletin.manuscript;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Bulletin.HtmlInMarkdown;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.MarkdownFile;
import org.bulletin.content.MarkdownFileReader;
import org.bulletin.content.Source;
import org.bulletin.content.TextFile;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.Glossary;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;

/** Reads Markdown files, each by itself. Thread-safe. */
public final class ManuscriptReader {

  private final Path folder;
  private final Bulletin bulletin;
  private final Map<Language, Glossary> glossaries;
  private Optional<MarkdownRenderer> markdown = Optional.empty();

  /**
   * @param folder what names of files are relative to
   */
  public ManuscriptReader(Path folder, Bulletin bulletin) {
    this.folder = folder;
    this.bulletin = bulletin;
    this.glossaries =
        bulletin.languages().stream()
            .map(BulletinLanguage::language)
            .collect(
                Collectors.toMap(
                    Function.identity(), language -> new Glossary(bulletin.glossary(language))));
  }

  /** Returns a file's bytes, or empty where it cannot be read; then an error is reported. */
  Optional<byte[]> bytes(String file, Diagnostics diagnostics) {
    return new TextFile(folder, diagnostics).bytes(file);
  }

  /**
   * Returns what a file says whose bytes these are.
   *
   * @param written the fingerprint of the bytes
   */
  public Manuscript read(String file, byte[] bytes, Fingerprint written) {
    Diagnostics diagnostics = new Diagnostics();
    TextFile texts = new TextFile(folder, diagnostics);
    Optional<MarkdownFile> cut =
        new MarkdownFileReader(bulletin, texts, diagnostics).read(file, bytes, written);
    Body body = cut.map(one -> body(one, diagnostics)).orElse(Body.EMPTY);
    Optional<Source> source = cut.map(MarkdownFile::source);
    return new Manuscript(file, source, body, diagnostics.sorted());
  }

  private Body body(MarkdownFile cut, Diagnostics diagnostics) {
    Language language = cut.source().language();
    return markdown()
        .render(
            cut.text(),
            bulletin.typography(language),
            glossaries.getOrDefault(language, Glossary.NONE),
            diagnostics);
  }

  /** To load a parser takes as long as to read an index of a thousand articles. */
  private synchronized MarkdownRenderer markdown() {
    boolean sanitised = bulletin.html() == HtmlInMarkdown.SANITISED;
    MarkdownRenderer renderer =
        markdown.orElseGet(
            () -> new MarkdownRenderer(sanitised ? HtmlPolicy.SANITISED : HtmlPolicy.ESCAPED));
    markdown = Optional.of(renderer);
    return renderer;
  }
}
