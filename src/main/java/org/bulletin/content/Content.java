package org.bulletin.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param drafts the files of drafts: those that say so, and translations of those that say so
 */
public record Content(
    Path folder,
    Bulletin bulletin,
    List<ArticleSource> articles,
    List<PageSource> pages,
    Set<String> files,
    Set<String> unread,
    Set<String> drafts) {

  public static final String ARTICLES = "articles/";
  public static final String PAGES = "pages/";
  public static final String MEDIA = "media/";

  public Content {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    files = Collections.unmodifiableSet(files);
    unread = Set.copyOf(unread);
    drafts = Set.copyOf(drafts);
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
    return of(files, articles, pages, unread(files, sources), drafts(articles));
  }

  private static Content of(
      ContentFiles files,
      List<ArticleSource> articles,
      List<PageSource> pages,
      Set<String> unread,
      Set<String> drafts) {
    Set<String> names = files.files().keySet();
    return new Content(files.folder(), files.bulletin(), articles, pages, names, unread, drafts);
  }

  /**
   * Returns content of which a few files have changed since.
   *
   * @param read what each of these says now; none where it is gone or could not be read
   */
  public Content after(ContentFiles now, Map<String, Optional<Source>> read) {
    List<ArticleSource> newArticles = new ArrayList<>(articles);
    List<PageSource> newPages = new ArrayList<>(pages);
    Set<String> newUnread = new HashSet<>(unread);
    read.forEach(
        (file, source) -> {
          InOrder.put(newArticles, ArticleSource::file, file, cast(source, ArticleSource.class));
          InOrder.put(newPages, PageSource::file, file, cast(source, PageSource.class));
          newUnread.remove(file);
          if (source.isEmpty() && now.isMarkdown(file)) {
            newUnread.add(file);
          }
        });
    boolean anyDraft =
        !drafts.isEmpty()
            || read.values().stream()
                .flatMap(source -> cast(source, ArticleSource.class).stream())
                .anyMatch(Content::isDraft);
    return of(now, newArticles, newPages, newUnread, anyDraft ? drafts(newArticles) : Set.of());
  }

  private static <T> Optional<T> cast(Optional<Source> source, Class<T> type) {
    return source.filter(type::isInstance).map(type::cast);
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

  private static Set<String> drafts(List<ArticleSource> articles) {
    Set<ArticleId> ids = new HashSet<>();
    for (ArticleSource article : articles) {
      if (isDraft(article)) {
        ids.add(article.id());
      }
    }
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
    Optional<Status> status = article.frontMatter().status();
    return status.isPresent() && status.get() == Status.DRAFT;
  }
}
