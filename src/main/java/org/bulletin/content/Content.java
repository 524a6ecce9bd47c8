package org.bulletin.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulletin.content.FrontMatter.Status;

/**
 * Everything under {@code content/}.
 *
 * @param folder the folder itself
 * @param articles the files of {@code articles/} that could be read, by path
 * @param pages the files of {@code pages/} that could be read, by path
 * @param files every regular file, relative to the folder, with forward slashes
 * @param unread the article and page files that could not be read, each reported
 */
public record Content(
    Path folder,
    Bulletin bulletin,
    List<ArticleSource> articles,
    List<PageSource> pages,
    Set<String> files,
    Set<String> unread) {

  public static final String ARTICLES = "articles/";
  public static final String PAGES = "pages/";
  public static final String MEDIA = "media/";

  public Content {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    files = Collections.unmodifiableSet(files);
    unread = Set.copyOf(unread);
  }

  /**
   * Returns content with what its Markdown files say.
   *
   * @param sources of the files that could be read, by path
   */
  public static Content of(ContentFiles files, List<Source> sources) {
    List<ArticleSource> articles = new ArrayList<>();
    List<PageSource> pages = new ArrayList<>();
    for (Source source : sources) {
      if (source instanceof ArticleSource article) {
        articles.add(article);
      } else if (source instanceof PageSource page) {
        pages.add(page);
      }
    }
    Set<String> names = files.files().keySet();
    return new Content(
        files.folder(), files.bulletin(), articles, pages, names, unread(files, sources));
  }

  private static Set<String> unread(ContentFiles files, List<Source> sources) {
    List<String> markdown = files.markdown();
    if (sources.size() == markdown.size()) {
      return Set.of();
    }
    Set<String> unread = new HashSet<>(markdown);
    sources.forEach(source -> unread.remove(source.file()));
    return unread;
  }

  /** Returns the files of drafts: those that say so, and translations of those that say so. */
  public Set<String> drafts() {
    Set<ArticleId> ids = new HashSet<>();
    articles.stream().filter(Content::isDraft).forEach(article -> ids.add(article.id()));
    Set<String> files = new HashSet<>();
    if (ids.isEmpty()) {
      return files;
    }
    for (ArticleSource article : articles) {
      boolean inherits = article.frontMatter().status().isEmpty() && ids.contains(article.id());
      if (inherits || isDraft(article)) {
        files.add(article.file());
      }
    }
    return files;
  }

  private static boolean isDraft(ArticleSource article) {
    return article.frontMatter().status().filter(Status.DRAFT::equals).isPresent();
  }
}
