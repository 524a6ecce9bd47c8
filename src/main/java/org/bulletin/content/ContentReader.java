package org.bulletin.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Reads a folder of content, file by file, and reports every mistake that a file shows by itself.
 */
public final class ContentReader {

  private static final Pattern OTHER_EXTENSION =
      Pattern.compile(
          "(?:articles|pages)/(?:.*/)?([^/]+)\\.(?:md|mkd|mdown|markdown)",
          Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final Diagnostics diagnostics;
  private final TextFile texts;

  public ContentReader(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
    this.texts = new TextFile(folder, diagnostics);
  }

  /** Returns the content, or empty where there is no usable {@code bulletin.yaml}. */
  public Optional<Content> read() {
    return bulletin().map(this::read);
  }

  /** Returns what {@code bulletin.yaml} declares, or empty where it is not usable. */
  public Optional<Bulletin> bulletin() {
    if (!Files.isRegularFile(folder.resolve(Bulletin.FILE))) {
      diagnostics.error(
          Problem.BULLETIN_MISSING, SourceLocation.of(Bulletin.FILE), folder.toString());
      return Optional.empty();
    }
    return texts.read(Bulletin.FILE).flatMap(new BulletinReader(diagnostics)::read);
  }

  private Content read(Bulletin bulletin) {
    SortedSet<String> files = new ContentFolder(folder, diagnostics).files();
    files.forEach(this::reportOtherExtension);
    MarkdownFileReader reader = new MarkdownFileReader(bulletin, texts, diagnostics);
    List<String> articleFiles = markdownIn(Content.ARTICLES, files);
    List<String> pageFiles = markdownIn(Content.PAGES, files);
    List<ArticleSource> articles = readAll(articleFiles, reader::article);
    List<PageSource> pages = readAll(pageFiles, reader::page);
    Set<String> unread = new HashSet<>(articleFiles);
    unread.addAll(pageFiles);
    articles.forEach(article -> unread.remove(article.file()));
    pages.forEach(page -> unread.remove(page.file()));
    return new Content(folder, bulletin, articles, pages, files, unread);
  }

  /** An article whose name ends in another way would be missed in silence. */
  private void reportOtherExtension(String file) {
    Matcher markdown = OTHER_EXTENSION.matcher(file);
    if (!file.endsWith(FileName.EXTENSION) && markdown.matches()) {
      diagnostics.error(
          Problem.FILE_EXTENSION, SourceLocation.of(file), markdown.group(1) + FileName.EXTENSION);
    }
  }

  private static List<String> markdownIn(String prefix, SortedSet<String> files) {
    return files.stream()
        .filter(file -> file.startsWith(prefix) && file.endsWith(FileName.EXTENSION))
        .toList();
  }

  private static <T> List<T> readAll(List<String> files, Function<String, Optional<T>> reader) {
    return files.parallelStream().map(reader).flatMap(Optional::stream).toList();
  }
}
