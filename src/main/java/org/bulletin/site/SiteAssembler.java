package org.bulletin.site;

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
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.images.Images;
import org.bulletin.markdown.Body;
import org.bulletin.site.ArticleAssembler.Made;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site model from content and bodies, and reports what only the whole shows to be wrong.
 */
public final class SiteAssembler {

  private final Content content;
  private final Bulletin bulletin;
  private final Map<String, Body> bodies;
  private final PublicationFilter filter;
  private final Diagnostics diagnostics;
  private final Images images;

  /**
   * @param bodies the body of every article and page that could be read, by file
   */
  public SiteAssembler(
      Content content,
      Map<String, Body> bodies,
      PublicationFilter filter,
      Diagnostics diagnostics) {
    this.content = content;
    this.bulletin = content.bulletin();
    this.bodies = bodies;
    this.filter = filter;
    this.diagnostics = diagnostics;
    this.images = new Images(content.folder());
  }

  public Site assemble() {
    return assemble(Optional.empty()).site();
  }

  /**
   * Puts the site together; what comes out does not depend on what was there before.
   *
   * @param last what of it was made of the same is used again. A source that is the same object
   *     must have the same body, and it must have shown what is held back where this does.
   */
  public Assembly assemble(Optional<Assembly> last) {
    Assembly before =
        last.filter(one -> one.site().bulletin().equals(bulletin))
            .orElseGet(() -> Assembly.nothing(bulletin, filter));
    Set<ArticleId> unread = new HashSet<>();
    content.unread().forEach(file -> unread.add(idOf(file)));
    List<PairedArticle> articles = new Pairing(bulletin, unread).pair(content.articles(), before);
    List<PairedVersion> paired = new ArrayList<>(content.articles().size());
    for (PairedArticle article : articles) {
      diagnostics.addAll(article.diagnostics());
      paired.addAll(article.versions());
    }
    Map<String, HeldBack> heldBack = heldBack(paired);
    List<PairedVersion> published = new ArrayList<>(paired);
    List<PairedVersion> embargoed = new ArrayList<>();
    if (!filter.preview() && !heldBack.isEmpty()) {
      published.removeIf(one -> heldBack.containsKey(one.source().file()));
      embargoed.addAll(paired);
      embargoed.removeIf(one -> !isEmbargoed(heldBack.get(one.source().file())));
    }
    PairingChanges changes = PairingChanges.between(before.paired(), articles);
    Optional<Placement> again =
        before
            .placement()
            .filter(one -> filter.preview())
            .flatMap(one -> Placer.again(content, bodies, one, changes));
    Placement placement =
        again.orElseGet(() -> placement(published, embargoed, heldBack.keySet(), before));
    LinkIndex index = index(paired, unread, heldBack, placement);
    checkLinks(embargoed, placement, index);
    PublishedMedia media = new PublishedMedia(content.folder(), images, diagnostics);
    LinkResolver links = links(index, placement.addresses(), media, diagnostics);
    VersionAssembler assembler = new VersionAssembler(bulletin);
    Set<String> moved =
        new MovedNames(before, placement.documents(), heldBack, again.map(one -> changes)).names();
    Made made =
        new ArticleAssembler(assembler, links, placement, one -> isPublished(one, heldBack))
            .make(articles, before.made().all(), changes, moved, again.isPresent());
    List<StandingPage> pages =
        content.pages().stream()
            .map(page -> assembler.page(page, placement.document(page.file()), links))
            .toList();
    MadeArticles all = new MadeArticles(made.all());
    Site site = site(made, all, pages, placement, media, heldBack, before.site());
    return new Assembly(
        site, content.articles(), unread, articles, all, heldBack, Optional.of(placement));
  }

  private boolean isPublished(PairedVersion version, Map<String, HeldBack> heldBack) {
    return filter.preview() || !heldBack.containsKey(version.source().file());
  }

  private Placement placement(
      List<PairedVersion> published,
      List<PairedVersion> embargoed,
      Set<String> heldBack,
      Assembly before) {
    Diagnostics found = new Diagnostics();
    Placement placement =
        new Placer(content, bodies, before.made(), found).place(published, embargoed, heldBack);
    diagnostics.addAll(found.sorted());
    return placement;
  }

  private Map<String, HeldBack> heldBack(List<PairedVersion> paired) {
    Map<String, HeldBack> heldBack = new HashMap<>();
    for (PairedVersion version : paired) {
      String file = version.source().file();
      Optional<HeldBack> held = filter.heldBack(file, version.frontMatter());
      if (held.isPresent()) {
        heldBack.put(file, held.get());
      }
    }
    return heldBack;
  }

  private static boolean isEmbargoed(@Nullable HeldBack heldBack) {
    return heldBack != null && heldBack.reason() == HeldBack.Reason.EMBARGO;
  }

  /**
   * A dead link must come to light before the embargo ends, which may be at night. What an
   * embargoed article shows is not published with it, and that it links to another is no mistake.
   */
  private void checkLinks(List<PairedVersion> embargoed, Placement placement, LinkIndex index) {
    Diagnostics found = new Diagnostics();
    PublishedMedia unpublished = new PublishedMedia(content.folder(), images, found);
    LinkResolver links = links(index, placement.addresses(), unpublished, found);
    VersionAssembler assembler = new VersionAssembler(bulletin);
    for (int i = 0; i < embargoed.size(); i++) {
      assembler.article(embargoed.get(i), placement.embargoed().get(i), links);
    }
    found.sorted().stream()
        .filter(one -> one.rule() != Problem.LINK_HELD_BACK)
        .forEach(diagnostics::add);
  }

  private LinkResolver links(
      LinkIndex index, AddressBook addresses, PublishedMedia media, Diagnostics found) {
    return new LinkResolver(index, addresses, media, bulletin.defaultLanguage(), found);
  }

  /** Links to a file with mistakes are not reported as dead: mending the file mends them. */
  private LinkIndex index(
      List<PairedVersion> paired,
      Set<ArticleId> unread,
      Map<String, HeldBack> heldBack,
      Placement placement) {
    Set<String> reported = new HashSet<>(content.unread());
    Set<ArticleId> reportedIds = new HashSet<>(unread);
    if (paired.size() < content.articles().size()) {
      Set<String> complete = new HashSet<>();
      paired.forEach(version -> complete.add(version.source().file()));
      for (ArticleSource source : content.articles()) {
        if (!complete.contains(source.file())) {
          reported.add(source.file());
          reportedIds.add(source.id());
        }
      }
    }
    LinkIndex index = new LinkIndex(placement, content.files(), reported, reportedIds);
    if (!heldBack.isEmpty()) {
      for (PairedVersion version : paired) {
        HeldBack held = heldBack.get(version.source().file());
        if (held != null) {
          index.addHeldBack(version.source().id(), held);
        }
      }
    }
    return index;
  }

  private Site site(
      Made made,
      MadeArticles all,
      List<StandingPage> pages,
      Placement placement,
      PublishedMedia media,
      Map<String, HeldBack> heldBack,
      Site before) {
    Map<SitePath, HeldBack> previewed = previewed(all, placement, heldBack);
    SortedMap<ArticleId, List<StandingPage>> byPage = new TreeMap<>();
    pages.stream()
        .sorted(Comparator.comparing(page -> bulletin.indexOf(page.language())))
        .forEach(page -> byPage.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(page));
    SortedMap<SitePath, ArticleVersion> redirects = new TreeMap<>();
    placement
        .aliases()
        .forEach((path, file) -> redirects.put(path, article(file, all, placement).orElseThrow()));
    List<Edition> editions = new EditionAssembler(bulletin).assemble(made, byPage.values(), before);
    List<HeldBack> inOrder =
        heldBack.values().stream().sorted(Comparator.comparing(HeldBack::file)).toList();
    return new Site(
        bulletin,
        editions,
        all.shown(),
        byPage,
        redirects,
        media.attachments(),
        media.images(),
        inOrder,
        previewed,
        filter.now());
  }

  /** What another stands in the way of is not shown where it would stand. */
  private static Map<SitePath, HeldBack> previewed(
      MadeArticles all, Placement placement, Map<String, HeldBack> heldBack) {
    Map<SitePath, HeldBack> previewed = new HashMap<>();
    heldBack.forEach(
        (file, one) ->
            article(file, all, placement)
                .map(ArticleVersion::path)
                .filter(path -> placement.isOwner(file, path))
                .ifPresent(path -> previewed.put(path, one)));
    return previewed;
  }

  private static Optional<ArticleVersion> article(
      String file, MadeArticles all, Placement placement) {
    return Optional.ofNullable(placement.documents().get(file))
        .flatMap(document -> all.version(document.id(), file))
        .map(MadeVersion::article);
  }

  /** The identity of a file that could not be read, as far as its name tells. */
  private static ArticleId idOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return new ArticleId(name.replaceFirst("(\\.[^.]*)?\\.md$", ""));
  }
}
