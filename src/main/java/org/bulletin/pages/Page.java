package org.bulletin.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.Budget.Part;
import org.bulletin.language.Language;
import org.bulletin.site.SitePath;

/**
 * A page to be rendered.
 *
 * @param path where it stands
 * @param language the edition that it belongs to
 * @param template the file of the template that renders it
 * @param links how it refers to other pages
 * @param madeOf lists what its model is made of, for a {@link Fingerprint}, beside what {@code
 *     bulletin.yaml} declares and what stands around every page of the edition: two models of one
 *     page are the same where this is
 * @param model makes what the template sees as {@code page}: a record of {@code pages.model}
 */
public record Page(
    SitePath path,
    Language language,
    String template,
    Links links,
    Supplier<List<?>> madeOf,
    Supplier<Record> model) {

  public Page(
      SitePath path,
      Language language,
      String template,
      Supplier<List<?>> madeOf,
      Supplier<Record> model) {
    this(path, language, template, Links.RELATIVE, madeOf, model);
  }

  /** Returns a page whose model is made so easily that it tells by itself what it is made of. */
  static Page plain(SitePath path, Language language, String template, Supplier<Record> model) {
    return new Page(path, language, template, () -> List.of(model.get()), model);
  }

  /** Returns which part of the byte budget the page has; none for what people do not read. */
  public Optional<Part> budget() {
    return switch (template) {
      case "article.ftlh" -> Optional.of(Part.ARTICLE);
      case "front.ftlh" -> Optional.of(Part.FRONT);
      case "rubric.ftlh",
          "rubrics.ftlh",
          "region.ftlh",
          "regions.ftlh",
          "month.ftlh",
          "archive.ftlh" ->
          Optional.of(Part.INDEX);
      default -> template.endsWith(".ftlh") ? Optional.of(Part.PAGE) : Optional.empty();
    };
  }

  /** How a page refers to other pages of the site. */
  public enum Links {
    /** Relative to the page itself, so that the site works under any address. */
    RELATIVE,
    /** From the host's root, for a page that a host serves at addresses that lead nowhere. */
    FROM_ROOT,
    /** With scheme and host, for what is read elsewhere: feeds. */
    ABSOLUTE
  }
}
