package org.bulletin.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletin.content.ArticleId;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.Heading;
import org.bulletin.markdown.LinkReference;

/**
 * Finds where the links of a body lead: to an article by file or identity, in the reader's
 * language; to a file of the content; to an address of the site; or out of it. What leads nowhere
 * is reported.
 *
 * <p>Thread-safe once the address book is complete.
 */
final class LinkResolver {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final LinkIndex index;
  private final AddressBook addresses;
  private final Language defaultLanguage;
  private final Diagnostics diagnostics;
  private final SortedMap<SitePath, String> media = new ConcurrentSkipListMap<>();

  LinkResolver(
      LinkIndex index, AddressBook addresses, Language defaultLanguage, Diagnostics diagnostics) {
    this.index = index;
    this.addresses = addresses;
    this.defaultLanguage = defaultLanguage;
    this.diagnostics = diagnostics;
  }

  /** Returns the files that were linked to or shown so far, by address. */
  SortedMap<SitePath, String> media() {
    return media;
  }

  /**
   * Returns a document's body with its links filled in; a link that leads nowhere stays as plain
   * text.
   */
  Html resolve(Document from) {
    Body body = from.body();
    List<String> pieces = new ArrayList<>(List.of(body.html().get(0)));
    List<LinkTarget> targets = new ArrayList<>();
    for (int i = 0; i < body.links().size(); i++) {
      Optional<LinkTarget> target = target(body.links().get(i), from);
      String after = body.html().get(i + 1);
      if (target.isPresent()) {
        targets.add(target.get());
        pieces.add(after);
      } else {
        int last = pieces.size() - 1;
        pieces.set(last, withoutAttribute(pieces.get(last)) + after.substring(1));
      }
    }
    return OwnAnchors.opened(new Html(pieces, targets), from.path());
  }

  /** Returns the address of an image that front matter names, or empty where there is none. */
  Optional<SitePath> image(String file, SourceLocation location, Document from) {
    LinkReference reference = new LinkReference(file, LinkReference.Kind.IMAGE, location);
    return target(reference, from)
        .filter(LinkTarget.Inside.class::isInstance)
        .map(target -> ((LinkTarget.Inside) target).path());
  }

  private Optional<LinkTarget> target(LinkReference reference, Document from) {
    String address = reference.target();
    boolean image = reference.kind() == LinkReference.Kind.IMAGE;
    if (address.startsWith("#") && !image) {
      return anchor(decode(address.substring(1)), from.body(), reference)
          .map(anchor -> new LinkTarget.SamePage(from.path(), anchor));
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches() || address.startsWith("//")) {
      return outside(reference, scheme.matches() ? scheme.group(1) : "//");
    }
    return image ? media(reference, from) : inside(reference, from);
  }

  private Optional<LinkTarget> outside(LinkReference reference, String scheme) {
    if (reference.kind() == LinkReference.Kind.IMAGE) {
      diagnostics.error(Problem.IMAGE_ELSEWHERE, reference.location(), reference.target());
    } else if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      diagnostics.error(Problem.LINK_SCHEME, reference.location(), scheme);
    } else {
      return Optional.of(new LinkTarget.Outside(reference.target()));
    }
    return Optional.empty();
  }

  private Optional<LinkTarget> media(LinkReference reference, Document from) {
    Optional<String> file = contentFile(decode(pathOf(reference.target())), from);
    if (file.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Problem.IMAGE_MISSING, reference.location(), reference.target())
              .suggesting(index.nearestMedia(reference.target())));
    }
    return file.map(this::published);
  }

  private Optional<LinkTarget> inside(LinkReference reference, Document from) {
    String path = decode(pathOf(reference.target()));
    Optional<String> fragment = fragmentOf(reference.target()).map(LinkResolver::decode);
    String file = relativeFile(path, from);
    ArticleId id = new ArticleId(path);
    Optional<Document> named =
        index.file(file).or(() -> index.identity(id, from.language(), defaultLanguage));
    if (named.isPresent()) {
      return Optional.of(document(named.get(), fragment, reference, from.language()));
    }
    Optional<String> media = contentFile(path, from);
    if (media.isPresent()) {
      return media.map(this::published);
    }
    Optional<SitePath> known = siteAddress(path).filter(addresses::has);
    if (known.isPresent()) {
      return Optional.of(new LinkTarget.Inside(known.get(), fragment));
    }
    reportDead(reference, path, file, id);
    return Optional.empty();
  }

  /**
   * Leads to the reader's version; an anchor of the version that was named becomes its counterpart.
   */
  private LinkTarget document(
      Document named, Optional<String> fragment, LinkReference reference, Language reader) {
    Document target = index.identity(named.id(), reader, named.language()).orElse(named);
    Body body = fragment.map(wanted -> bodyWith(wanted, named)).orElse(named.body());
    Optional<String> anchor =
        fragment
            .flatMap(wanted -> anchor(wanted, body, reference))
            .flatMap(wanted -> counterpart(wanted, body, target.body()));
    return new LinkTarget.Inside(target.path(), anchor);
  }

  /** A link by identity may have an anchor of any language's version. */
  private Body bodyWith(String anchor, Document named) {
    return Stream.concat(Stream.of(named), index.versions(named.id()).stream())
        .map(Document::body)
        .filter(body -> body.anchors().contains(anchor))
        .findFirst()
        .orElse(named.body());
  }

  private Optional<String> anchor(String wanted, Body body, LinkReference reference) {
    if (body.anchors().contains(wanted)) {
      return Optional.of(wanted);
    }
    diagnostics.add(
        Diagnostic.error(Problem.LINK_ANCHOR_DEAD, reference.location(), wanted)
            .suggesting(NearestName.of(wanted, body.anchors())));
    return Optional.empty();
  }

  /** The same heading of a translation is the one with the same number, where both have as many. */
  private static Optional<String> counterpart(String anchor, Body named, Body target) {
    if (target.anchors().contains(anchor)) {
      return Optional.of(anchor);
    }
    List<Heading> there = target.headings();
    int number = named.headings().stream().map(Heading::id).toList().indexOf(anchor);
    boolean parallel = number >= 0 && named.headings().size() == there.size();
    return parallel ? Optional.of(there.get(number).id()) : Optional.empty();
  }

  private void reportDead(LinkReference reference, String path, String file, ArticleId id) {
    Optional<HeldBack> heldBack = index.heldBack(file, id);
    if (heldBack.isPresent()) {
      diagnostics.warning(
          Problem.LINK_HELD_BACK, reference.location(), path, heldBack.get().file());
    } else if (!index.isReported(file, id)) {
      diagnostics.add(
          Diagnostic.error(Problem.LINK_DEAD, reference.location(), path)
              .suggesting(NearestName.of(path, index.names())));
    }
  }

  private LinkTarget published(String file) {
    SitePath path = Addresses.media(file);
    media.put(path, file);
    return new LinkTarget.Inside(path, Optional.empty());
  }

  /** Returns a file to show or offer: relative to the document's, or to {@code content/}. */
  private Optional<String> contentFile(String path, Document from) {
    String relative = relativeFile(path, from);
    if (index.isMedia(relative)) {
      return Optional.of(relative);
    }
    return normalised(path).filter(index::isMedia);
  }

  private static String relativeFile(String path, Document from) {
    String folder = from.file().substring(0, from.file().lastIndexOf('/') + 1);
    return normalised(path.startsWith("/") ? path : folder + path).orElse("");
  }

  /** Returns a path without {@code .} and {@code ..}, or empty where it leaves the content. */
  private static Optional<String> normalised(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  private static Optional<SitePath> siteAddress(String path) {
    boolean address = path.startsWith("/") && !path.contains("//") && !path.contains("/../");
    return address ? Optional.of(new SitePath(path)) : Optional.empty();
  }

  private static String pathOf(String target) {
    return target.split("[?#]", 2)[0];
  }

  private static Optional<String> fragmentOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 || hash == target.length() - 1
        ? Optional.empty()
        : Optional.of(target.substring(hash + 1));
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return encoded;
    }
  }

  /**
   * Turns {@code <a href="} into {@code <a}, which is a link's placeholder (HTML, section 4.6.2).
   */
  private static String withoutAttribute(String piece) {
    return piece.substring(0, piece.lastIndexOf(' '));
  }
}
