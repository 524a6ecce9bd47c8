package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.PageSource;
import org.bulletin.content.SourceChanges;

/** The files of a bulletin's articles, and of the pages that stand beside them. Immutable. */
public final class FilesByArticle {

  private final Bulletin bulletin;
  private final List<ArticleSource> sources;
  private final List<ArticleFiles> articles;
  private final Map<ArticleId, Integer> places;
  private final List<ArticleFiles> pages;

  /**
   * @param places where in the list each article is
   */
  private FilesByArticle(
      Bulletin bulletin,
      List<ArticleSource> sources,
      List<ArticleFiles> articles,
      Map<ArticleId, Integer> places,
      List<ArticleFiles> pages) {
    this.bulletin = bulletin;
    this.sources = sources;
    this.articles = articles;
    this.places = places;
    this.pages = pages;
  }

  public static FilesByArticle none(Bulletin bulletin) {
    return new FilesByArticle(bulletin, List.of(), List.of(), Map.of(), List.of());
  }

  /**
   * Returns the files of all articles.
   *
   * @param before where an article's files are the same objects as then, it is the same object too
   */
  public static FilesByArticle of(Content content, FilesByArticle before) {
    Bulletin bulletin = content.bulletin();
    FilesByArticle known = before.bulletin.equals(bulletin) ? before : none(bulletin);
    return known.inPlace(content).orElseGet(() -> known.grouped(content));
  }

  /** Returns the files where the same articles stand in the same order, else empty. */
  private Optional<FilesByArticle> inPlace(Content content) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    SourceChanges changes = SourceChanges.between(sources, content.articles());
    Map<ArticleId, List<ArticleSource>> touched = byId(changes.come());
    changes.gone().forEach(file -> touched.putIfAbsent(file.id(), List.of()));
    List<ArticleFiles> now = new ArrayList<>(articles);
    for (Map.Entry<ArticleId, List<ArticleSource>> one : touched.entrySet()) {
      Optional<Integer> place = Optional.ofNullable(places.get(one.getKey()));
      Optional<ArticleFiles> files =
          place.map(now::get).flatMap(article -> article.after(changes, one.getValue(), bulletin));
      if (files.isEmpty()) {
        return Optional.empty();
      }
      now.set(place.orElseThrow(), files.get());
    }
    return Optional.of(
        new FilesByArticle(bulletin, content.articles(), now, places, pages(content)));
  }

  private FilesByArticle grouped(Content content) {
    List<ArticleFiles> all =
        byId(content.articles()).values().parallelStream()
            .map(
                files ->
                    of(files.get(0).id())
                        .filter(one -> one.areSame(files))
                        .orElseGet(() -> new ArticleFiles(files, bulletin)))
            .toList();
    Map<ArticleId, Integer> at = new HashMap<>(2 * all.size());
    all.forEach(one -> at.put(one.id(), at.size()));
    return new FilesByArticle(bulletin, content.articles(), all, at, pages(content));
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

  /** Returns every article, in the order of its first file. */
  public List<ArticleFiles> all() {
    return Collections.unmodifiableList(articles);
  }

  /** Returns the pages; one may have the identity of an article. */
  List<ArticleFiles> pages() {
    return pages;
  }

  /** Returns the articles, then the pages. */
  List<ArticleFiles> withPages() {
    List<ArticleFiles> all = new ArrayList<>(articles);
    all.addAll(pages);
    return all;
  }

  public Optional<ArticleFiles> of(ArticleId id) {
    return Optional.ofNullable(places.get(id)).map(articles::get);
  }
}
