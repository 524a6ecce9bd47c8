package org.bulletin.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.bulletin.pages.Pagination.Slice;
import org.bulletin.pages.model.Link;
import org.bulletin.pages.model.Pager;
import org.bulletin.pages.model.RedirectPage;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.Edition;
import org.bulletin.site.SitePath;

/**
 * The index itself and its numbered pages, for one index of one edition.
 *
 * @param title the index's title
 * @param template the template of all its pages
 * @param address where the index stands in each language
 * @param <T> what it lists: articles, or changes to them
 * @param items what it lists in each edition
 * @param shown tells what the items of a page are made of, and whatever else it shows
 * @param above the breadcrumb of the index itself
 */
record IndexPages<T>(
    EditionModels models,
    String title,
    String template,
    Function<Language, SitePath> address,
    Function<Edition, List<T>> items,
    Function<Slice<T>, List<?>> shown,
    List<Link> above) {

  /** Makes the record of one page from its head's beginnings, its items and its pager. */
  interface ModelMaker<T> {
    Record make(HeadBuilder head, List<T> items, Pager pager);
  }

  Stream<Page> pages(ModelMaker<T> maker) {
    int size = models.bulletin().pageSize();
    List<Slice<T>> slices = Pagination.of(items.apply(models.edition()), size);
    Stream<Page> pages = slices.stream().map(slice -> page(slice, maker));
    return slices.size() == 1 ? pages : Stream.concat(pages, Stream.of(nextNumber(slices.size())));
  }

  private Page page(Slice<T> slice, ModelMaker<T> maker) {
    SitePath path = path(models.language(), slice.number());
    return new Page(
        path,
        models.language(),
        template,
        () -> madeOf(slice),
        () -> maker.make(head(path, slice), slice.items(), pager(slice)));
  }

  private List<?> madeOf(Slice<T> slice) {
    return List.of(
        shown.apply(slice), slice.number(), slice.older(), versions(slice.number()).values());
  }

  /** Returns what the articles of a page are made of. */
  static List<?> articles(Slice<ArticleVersion> slice) {
    return articles(slice.items());
  }

  /** Returns what articles are made of. */
  static List<?> articles(List<ArticleVersion> articles) {
    return articles.stream().map(ArticleVersion::madeOf).toList();
  }

  private HeadBuilder head(SitePath path, Slice<T> slice) {
    HeadBuilder head =
        models
            .head(path)
            .versions(versions(slice.number()))
            .feeds(Feed.links(models, title, address.apply(models.language())));
    if (slice.number().isEmpty()) {
      return head.title(title).breadcrumb(above);
    }
    List<Link> breadcrumb = new ArrayList<>(above);
    breadcrumb.add(new Link(title, address.apply(models.language())));
    return head.title(title + " – " + models.text("page-number", slice.number().get()))
        .breadcrumb(breadcrumb);
  }

  private Map<Language, SitePath> versions(Optional<Integer> number) {
    Map<Language, SitePath> versions = new LinkedHashMap<>();
    for (Edition edition : models.site().editions()) {
      int numbered =
          Pagination.numberedPages(items.apply(edition).size(), models.bulletin().pageSize());
      if (number.orElse(0) <= numbered) {
        versions.put(edition.language(), path(edition.language(), number));
      }
    }
    return versions;
  }

  private Pager pager(Slice<T> slice) {
    SitePath index = address.apply(models.language());
    return new Pager(
        slice.number(),
        index,
        slice.number().map(number -> Addresses.numbered(index, number + 1)),
        slice.older().map(number -> Addresses.numbered(index, number)));
  }

  /**
   * The newest numbered page names the next number as its newer page, so that it need not change
   * when that page comes to be; until then that address leads to the index.
   */
  private Page nextNumber(int number) {
    SitePath index = address.apply(models.language());
    return Page.plain(
        Addresses.numbered(index, number),
        models.language(),
        "redirect.ftlh",
        () -> new RedirectPage(title, index, index.under(models.bulletin().url().toString())));
  }

  private SitePath path(Language language, Optional<Integer> number) {
    SitePath index = address.apply(language);
    return number.map(value -> Addresses.numbered(index, value)).orElse(index);
  }
}
