package org.bulletin.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.PageSource;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.Slugs;
import org.bulletin.markdown.Body;

/** Gives every article and page its address, and reports two that would stand at the same one. */
final class Placer {

  private final Content content;
  private final Bulletin bulletin;
  private final Map<String, Body> bodies;
  private final Diagnostics diagnostics;
  private final AddressBook addresses;
  private final MadeArticles before;
  private final Map<String, Document> documents;
  private final Map<ArticleId, List<Document>> byId;
  private final Map<String, Document> pages = new HashMap<>();

  /**
   * @param before has the places of versions that are the same
   * @param diagnostics has nothing yet
   */
  Placer(Content content, Map<String, Body> bodies, MadeArticles before, Diagnostics diagnostics) {
    this.content = content;
    this.bulletin = content.bulletin();
    this.bodies = bodies;
    this.before = before;
    this.documents = new HashMap<>(2 * content.articles().size());
    this.byId = new HashMap<>(content.articles().size());
    this.diagnostics = diagnostics;
    this.addresses = new AddressBook(diagnostics);
  }

  private Placer(
      Content content, Map<String, Body> bodies, Placement last, Diagnostics diagnostics) {
    this.content = content;
    this.bulletin = content.bulletin();
    this.bodies = bodies;
    this.before = new MadeArticles(List.of());
    this.documents = new HashMap<>(last.documents());
    this.byId = new HashMap<>(last.byId());
    this.diagnostics = diagnostics;
    this.addresses = last.addresses().copy(diagnostics);
    for (PageSource page : last.pages()) {
      Document document = last.document(page.file());
      pages.putIfAbsent(identity(document), document);
    }
  }

  /**
   * Returns where everything stands after a few articles have changed, or empty where all must be
   * placed in their order: one comes to stand in another's way, or more than articles have changed
   * their places.
   */
  static Optional<Placement> again(
      Content content, Map<String, Body> bodies, Placement last, PairingChanges changes) {
    if (!last.clear() || !last.pages().equals(content.pages()) || !changes.areInPlace()) {
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    Placer placer = new Placer(content, bodies, last, found);
    for (PairedArticle article : changes.gone()) {
      article.versions().forEach(version -> placer.remove(last.document(version.source().file())));
    }
    for (PairedArticle article : changes.come()) {
      article.versions().forEach(version -> placer.add(placer.place(version)));
    }
    return found.sorted().isEmpty()
        ? Optional.of(placer.placement(List.of(), last.aliases(), true))
        : Optional.empty();
  }

  private Placement placement(
      List<Document> embargoed, SortedMap<SitePath, String> aliases, boolean clear) {
    return new Placement(documents, byId, content.pages(), embargoed, aliases, addresses, clear);
  }

  private void remove(Document document) {
    documents.remove(document.file());
    byId.computeIfPresent(
        document.id(),
        (id, versions) -> {
          List<Document> left =
              versions.stream().filter(one -> !one.file().equals(document.file())).toList();
          return left.isEmpty() ? null : left;
        });
    addresses.release(document.path());
  }

  /**
   * @param embargoed what will be published later: its addresses are taken from now on
   * @param heldBack the files that only a preview shows: they take no address from another
   */
  Placement place(
      List<PairedVersion> published, List<PairedVersion> embargoed, Set<String> heldBack) {
    SourceLocation owner = SourceLocation.of(Bulletin.FILE);
    addresses.claim(Addresses.chooser(), owner);
    addresses.claim(Addresses.notFound(), owner);
    addresses.claim(Addresses.robots(), owner);
    addresses.claim(Addresses.sitemapIndex(), owner);
    addresses.claim(Addresses.sitemapOfIndexes(), owner);
    if (bulletin.publishing().newsSitemap()) {
      addresses.claim(Addresses.newsSitemap(), owner);
    }
    for (BulletinLanguage declared : bulletin.languages()) {
      claimIndexes(declared.language());
    }
    content.pages().forEach(this::placePage);
    placeInOrder(published, heldBack);
    claimMonths(published);
    List<Document> later = embargoed.stream().map(this::place).toList();
    later.forEach(document -> addresses.withhold(document.path()));
    SortedMap<SitePath, String> aliases = aliases(published);
    boolean clear = embargoed.isEmpty() && diagnostics.sorted().isEmpty();
    return placement(later, aliases, clear);
  }

  /** What is published first, then what only a preview shows, each in the order of the files. */
  private void placeInOrder(List<PairedVersion> published, Set<String> heldBack) {
    Map<String, PairedVersion> byFile = new HashMap<>(2 * published.size());
    published.forEach(version -> byFile.put(version.source().file(), version));
    List<PairedVersion> later = new ArrayList<>();
    for (ArticleSource source : content.articles()) {
      PairedVersion version = byFile.get(source.file());
      if (version != null && heldBack.contains(source.file())) {
        later.add(version);
      } else if (version != null) {
        add(place(version));
      }
    }
    later.forEach(version -> add(place(version)));
  }

  private void claimIndexes(Language language) {
    SourceLocation owner = SourceLocation.of(Bulletin.FILE);
    claimIndex(Addresses.front(language), owner);
    addresses.claim(Addresses.rubrics(language), owner);
    addresses.claim(Addresses.regions(language), owner);
    addresses.claim(Addresses.archive(language), owner);
    addresses.claim(Addresses.corrections(language), owner);
    addresses.claim(Addresses.glossary(language), owner);
    addresses.claim(Addresses.front(language).page("pages"), owner);
    addresses.claim(Addresses.notFound(language), owner);
    addresses.claim(Addresses.feeds(language), owner);
    for (Rubric rubric : bulletin.rubrics()) {
      claimIndex(Addresses.rubric(language, rubric), rubric.location());
    }
    for (Region region : bulletin.regions()) {
      claimIndex(Addresses.region(language, region), region.location());
    }
  }

  /** An index and its feeds; where two indexes are at one address, that is reported once. */
  private void claimIndex(SitePath index, SourceLocation owner) {
    if (addresses.claim(index, owner)) {
      addresses.claim(Addresses.atom(index), owner);
      addresses.claim(Addresses.rss(index), owner);
      addresses.claim(Addresses.jsonFeed(index), owner);
    }
  }

  /** A month's page exists in every language, since an article is listed in all of them. */
  private void claimMonths(List<PairedVersion> published) {
    SourceLocation owner = SourceLocation.of(Bulletin.FILE);
    Set<YearMonth> months = new HashSet<>();
    for (PairedVersion version : published) {
      YearMonth month = date(version.frontMatter()).month();
      if (months.add(month)) {
        for (BulletinLanguage declared : bulletin.languages()) {
          addresses.claim(Addresses.month(declared.language(), month), owner);
        }
      }
    }
  }

  private void placePage(PageSource page) {
    String slug = page.slug().map(Located::value).orElse(page.titleSlug());
    SitePath path = Addresses.standingPage(page.language(), orElse(slug, page.id().value()));
    addresses.claim(path, page.slug().map(Located::location).orElse(page.title().location()));
    Document document =
        new Document(page.file(), page.id(), page.language(), path, body(page.file()));
    add(document);
    pages.putIfAbsent(identity(document), document);
  }

  private Document place(PairedVersion version) {
    ArticleSource source = version.source();
    FrontMatter frontMatter = version.frontMatter();
    Document document =
        before
            .version(version.id(), source.file())
            .filter(made -> made.isOf(version))
            .map(MadeVersion::document)
            .orElseGet(() -> document(version));
    addresses.claim(
        document.path(),
        frontMatter.slug().or(frontMatter::title).map(Located::location).orElseThrow());
    return document;
  }

  private Document document(PairedVersion version) {
    ArticleSource source = version.source();
    FrontMatter frontMatter = version.frontMatter();
    String slug = frontMatter.slug().map(Located::value).or(frontMatter::titleSlug).orElseThrow();
    SitePath path =
        Addresses.article(
            source.language(), date(frontMatter).day(), orElse(slug, source.id().value()));
    return new Document(source.file(), version.id(), source.language(), path, body(source.file()));
  }

  private SortedMap<SitePath, String> aliases(List<PairedVersion> published) {
    SortedMap<SitePath, String> aliases = new TreeMap<>();
    for (PairedVersion version : published) {
      for (Located<String> alias : version.frontMatter().aliases()) {
        Optional<SitePath> path = alias(alias, version);
        path.ifPresent(
            old -> {
              if (addresses.claimAlias(old, alias.location())) {
                aliases.put(old, version.source().file());
              }
            });
      }
    }
    return aliases;
  }

  /** An alias is an address from the site's root, or an old slug of the same month. */
  private Optional<SitePath> alias(Located<String> alias, PairedVersion version) {
    String text = alias.value();
    Language language = version.source().language();
    if (Slugs.isSlug(text)) {
      return Optional.of(Addresses.article(language, date(version.frontMatter()).day(), text));
    }
    boolean address =
        text.matches("/[^\\\\?#%\\p{Cntrl}]*") && !text.contains("//") && !text.contains("/.");
    if (!address || text.equals("/") || Addresses.isReserved(text)) {
      diagnostics.error(Problem.ALIAS_MALFORMED, alias.location(), text);
      return Optional.empty();
    }
    boolean page = text.endsWith("/") || text.endsWith(".html");
    return Optional.of(new SitePath(page ? text : text + "/"));
  }

  /** Links name articles and pages by identity alike, so that no page may have an article's. */
  private void add(Document document) {
    documents.put(document.file(), document);
    byId.merge(document.id(), List.of(document), Placer::inOrder);
    Document first = pages.isEmpty() ? null : pages.get(identity(document));
    if (first != null) {
      diagnostics.error(
          Problem.IDENTITY_TWICE,
          SourceLocation.of(document.file()),
          document.id().value(),
          first.file());
    }
  }

  private static List<Document> inOrder(List<Document> some, List<Document> more) {
    return Stream.concat(some.stream(), more.stream())
        .sorted(Comparator.comparing(Document::language))
        .toList();
  }

  private static String identity(Document document) {
    return document.id() + "." + document.language();
  }

  private Body body(String file) {
    return bodies.getOrDefault(file, Body.EMPTY);
  }

  private static ArticleDate date(FrontMatter frontMatter) {
    return frontMatter.date().orElseThrow().value();
  }

  /** A title without a letter or digit has no slug. */
  private static String orElse(String slug, String id) {
    if (!slug.isEmpty()) {
      return slug;
    }
    String fromId = Slugs.of(id);
    return fromId.isEmpty() ? "article" : fromId;
  }
}
