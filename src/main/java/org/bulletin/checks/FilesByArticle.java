package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.PageSource;

/** The files of a bulletin's articles, and of the pages that stand beside them. Immutable. */
public final class FilesByArticle {

  private final Bulletin bulletin;
  private final Map<ArticleId, ArticleFiles> articles;
  private final List<ArticleFiles> pages;

  private FilesByArticle(
      Bulletin bulletin, Map<ArticleId, ArticleFiles> articles, List<ArticleFiles> pages) {
    this.bulletin = bulletin;
    this.articles = articles;
    this.pages = pages;
  }

  public static FilesByArticle none(Bulletin bulletin) {
    return new FilesByArticle(bulletin, Map.of(), List.of());
  }

  /**
   * Returns the files of all articles.
   *
   * @param before where an article's files are the same objects as then, it is the same object too
   */
  public static FilesByArticle of(Content content, FilesByArticle before) {
    Bulletin bulletin = content.bulletin();
    Map<ArticleId, ArticleFiles> known =
        before.bulletin.equals(bulletin) ? before.articles : Map.of();
    List<ArticleFiles> all =
        byId(content.articles()).entrySet().parallelStream()
            .map(
                one ->
                    files(one.getValue(), Optional.ofNullable(known.get(one.getKey())), bulletin))
            .toList();
    Map<ArticleId, ArticleFiles> articles = new LinkedHashMap<>(2 * all.size());
    all.forEach(one -> articles.put(one.id(), one));
    return new FilesByArticle(bulletin, articles, pages(content));
  }

  private static List<ArticleFiles> pages(Content content) {
    List<ArticleSource> pages = content.pages().stream().map(PageSource::asArticle).toList();
    return byId(pages).values().stream()
        .map(files -> new ArticleFiles(files, content.bulletin()))
        .toList();
  }

  private static Map<ArticleId, List<ArticleSource>> byId(List<ArticleSource> sources) {
    Map<ArticleId, List<ArticleSource>> byId = new LinkedHashMap<>(2 * sources.size());
    sources.forEach(
        source -> byId.computeIfAbsent(source.id(), id -> new ArrayList<>(2)).add(source));
    return byId;
  }

  private static ArticleFiles files(
      List<ArticleSource> files, Optional<ArticleFiles> known, Bulletin bulletin) {
    return known
        .filter(one -> one.areSame(files))
        .orElseGet(() -> new ArticleFiles(files, bulletin));
  }

  /** Returns every article, in the order of its first file. */
  public Collection<ArticleFiles> all() {
    return Collections.unmodifiableCollection(articles.values());
  }

  /** Returns the pages; one may have the identity of an article. */
  List<ArticleFiles> pages() {
    return pages;
  }

  /** Returns the articles, then the pages. */
  List<ArticleFiles> withPages() {
    List<ArticleFiles> all = new ArrayList<>(articles.values());
    all.addAll(pages);
    return all;
  }

  public Optional<ArticleFiles> of(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }
}
