package org.bulletin.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Set<ArticleId> unread = new HashSet<>();
    content.unread().forEach(file -> unread.add(idOf(file)));
    List<PairedVersion> paired =
        new Pairing(bulletin, unread, diagnostics).pair(content.articles());
    Map<String, HeldBack> heldBack = heldBack(paired);
    List<PairedVersion> published =
        paired.stream()
            .filter(one -> filter.preview() || !heldBack.containsKey(one.source().file()))
            .toList();
    List<PairedVersion> embargoed =
        paired.stream()
            .filter(one -> !filter.preview() && isEmbargoed(heldBack.get(one.source().file())))
            .toList();
    Placement placement =
        new Placer(content, bodies, diagnostics).place(published, embargoed, heldBack.keySet());
    LinkIndex index = index(paired, unread, heldBack, placement);
    checkLinks(embargoed, placement, index);
    PublishedMedia media = new PublishedMedia(content.folder(), images, diagnostics);
    LinkResolver links = links(index, placement.addresses(), media, diagnostics);
    VersionAssembler assembler = new VersionAssembler(bulletin, links);
    List<ArticleVersion> articles =
        published.parallelStream()
            .map(one -> assembler.article(one, placement.document(one.source().file())))
            .toList();
    List<StandingPage> pages =
        content.pages().stream()
            .map(page -> assembler.page(page, placement.document(page.file())))
            .toList();
    return site(published, articles, pages, placement, media, heldBack);
  }

  private Map<String, HeldBack> heldBack(List<PairedVersion> paired) {
    Map<String, HeldBack> heldBack = new HashMap<>();
    for (PairedVersion version : paired) {
      String file = version.source().file();
      filter.heldBack(file, version.frontMatter()).ifPresent(one -> heldBack.put(file, one));
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
    VersionAssembler assembler =
        new VersionAssembler(
            bulletin,
            links(
                index,
                placement.addresses(),
                new PublishedMedia(content.folder(), images, found),
                found));
    for (int i = 0; i < embargoed.size(); i++) {
      assembler.article(embargoed.get(i), placement.embargoed().get(i));
    }
    found.sorted().stream()
        .filter(one -> one.problem() != Problem.LINK_HELD_BACK)
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
    Set<String> complete = new HashSet<>();
    paired.forEach(version -> complete.add(version.source().file()));
    Set<String> reported = new HashSet<>(content.unread());
    Set<ArticleId> reportedIds = new HashSet<>(unread);
    for (ArticleSource source : content.articles()) {
      if (!complete.contains(source.file())) {
        reported.add(source.file());
        reportedIds.add(source.id());
      }
    }
    LinkIndex index =
        new LinkIndex(placement.documents().values(), content.files(), reported, reportedIds);
    for (PairedVersion version : paired) {
      HeldBack held = heldBack.get(version.source().file());
      if (held != null) {
        index.addHeldBack(version.source().id(), held);
      }
    }
    return index;
  }

  private Site site(
      List<PairedVersion> published,
      List<ArticleVersion> articles,
      List<StandingPage> pages,
      Placement placement,
      PublishedMedia media,
      Map<String, HeldBack> heldBack) {
    Map<ArticleId, List<ArticleVersion>> byArticle = new LinkedHashMap<>();
    Map<String, ArticleVersion> byFile = new HashMap<>();
    Map<SitePath, HeldBack> previewed = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      ArticleVersion article = articles.get(i);
      byArticle.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article);
      String file = published.get(i).source().file();
      byFile.put(file, article);
      Optional.ofNullable(heldBack.get(file)).ifPresent(one -> previewed.put(article.path(), one));
    }
    SortedMap<ArticleId, List<StandingPage>> byPage = new TreeMap<>();
    pages.stream()
        .sorted(Comparator.comparing(page -> bulletin.indexOf(page.language())))
        .forEach(page -> byPage.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(page));
    SortedMap<SitePath, ArticleVersion> redirects = new TreeMap<>();
    placement.aliases().forEach((path, file) -> redirects.put(path, byFile.get(file)));
    List<Edition> editions =
        new EditionAssembler(bulletin).assemble(byArticle.values(), byPage.values());
    List<HeldBack> inOrder =
        heldBack.values().stream().sorted(Comparator.comparing(HeldBack::file)).toList();
    return new Site(
        bulletin,
        editions,
        byArticle,
        byPage,
        redirects,
        media.attachments(),
        media.images(),
        inOrder,
        previewed,
        filter.now());
  }

  /** The identity of a file that could not be read, as far as its name tells. */
  private static ArticleId idOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return new ArticleId(name.replaceFirst("(\\.[^.]*)?\\.md$", ""));
  }
}
