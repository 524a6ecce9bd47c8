package org.bulletin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletin.content.ArticleId;
import org.bulletin.content.LinkPaths;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
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
  private final PublishedMedia media;
  private final Language defaultLanguage;
  private final Diagnostics diagnostics;

  LinkResolver(
      LinkIndex index,
      AddressBook addresses,
      PublishedMedia media,
      Language defaultLanguage,
      Diagnostics diagnostics) {
    this.index = index;
    this.addresses = addresses;
    this.media = media;
    this.defaultLanguage = defaultLanguage;
    this.diagnostics = diagnostics;
  }

  /** Returns a document's body with its links found; one that leads nowhere is reported. */
  LinkedBody resolve(Document from) {
    Body body = from.body();
    List<Optional<Filling>> fillings = new ArrayList<>(body.links().size());
    body.links().forEach(reference -> fillings.add(filling(reference, from)));
    return new LinkedBody(body, fillings, from.path());
  }

  /** Reports what another resolver found. */
  void report(List<Diagnostic> found) {
    diagnostics.addAll(found);
  }

  /** Returns the same that reports to others. */
  LinkResolver reporting(Diagnostics found) {
    return new LinkResolver(index, addresses, media, defaultLanguage, found);
  }

  /**
   * Returns the names by which a document's links find others, files and identities, or none where
   * one leads to anything else on the site, or nowhere. Its own file is among them, since whether
   * it is held back matters too.
   */
  Optional<List<String>> names(Document from) {
    List<String> names = new ArrayList<>(List.of(from.file()));
    for (LinkReference reference : from.body().links()) {
      if (reference.kind() == LinkReference.Kind.IMAGE) {
        return Optional.empty();
      }
      if (isInside(reference.target())) {
        String path = LinkPaths.path(reference.target());
        String file = LinkPaths.relativeFile(path, from.file());
        if (named(file, new ArticleId(path), from).isEmpty()) {
          return Optional.empty();
        }
        names.add(file);
        names.add(path);
      }
    }
    return Optional.of(List.copyOf(names));
  }

  private static boolean isInside(String address) {
    return !address.startsWith("#")
        && !address.startsWith("//")
        && !SCHEME.matcher(address).matches();
  }

  private Optional<Document> named(String file, ArticleId id, Document from) {
    return index.file(file).or(() -> index.identity(id, from.language(), defaultLanguage));
  }

  /** Returns the image that front matter names, or empty where there is none. */
  Optional<PublishedImage> image(String file, SourceLocation location, Document from) {
    return filling(new LinkReference(file, LinkReference.Kind.IMAGE, location), from)
        .filter(Filling.Show.class::isInstance)
        .map(filling -> ((Filling.Show) filling).image());
  }

  private Optional<Filling> filling(LinkReference reference, Document from) {
    String address = reference.target();
    boolean image = reference.kind() == LinkReference.Kind.IMAGE;
    if (address.startsWith("#") && !image) {
      return anchor(LinkPaths.decode(address.substring(1)), from.body(), reference)
          .map(anchor -> new Filling.Lead(new LinkTarget.SamePage(from.path(), anchor)));
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches() || address.startsWith("//")) {
      return outside(reference, scheme.matches() ? scheme.group(1) : "//");
    }
    return image ? shown(reference, from).map(Filling.Show::new) : inside(reference, from);
  }

  private Optional<Filling> outside(LinkReference reference, String scheme) {
    if (reference.kind() == LinkReference.Kind.IMAGE) {
      diagnostics.error(Problem.IMAGE_ELSEWHERE, reference.location(), reference.target());
    } else if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      diagnostics.error(Problem.LINK_SCHEME, reference.location(), scheme);
    } else {
      return Optional.of(new Filling.Lead(new LinkTarget.Outside(reference.target())));
    }
    return Optional.empty();
  }

  private Optional<PublishedImage> shown(LinkReference reference, Document from) {
    Optional<String> file = contentFile(LinkPaths.path(reference.target()), from);
    if (file.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Problem.IMAGE_MISSING, reference.location(), reference.target())
              .suggesting(index.nearestMedia(reference.target())));
    }
    return file.flatMap(one -> media.image(one, reference.location()));
  }

  private Optional<Filling> inside(LinkReference reference, Document from) {
    String path = LinkPaths.path(reference.target());
    Optional<String> fragment = LinkPaths.fragment(reference.target());
    String file = LinkPaths.relativeFile(path, from.file());
    ArticleId id = new ArticleId(path);
    Optional<Document> named = named(file, id, from);
    if (named.isPresent()) {
      boolean only = index.file(file).isPresent() || index.isHeldBack(id);
      index
          .heldBack(named.get())
          .filter(held -> only && index.heldBack(from).isEmpty())
          .ifPresent(held -> reportHeldBack(reference, path, held));
      return Optional.of(document(named.get(), fragment, reference, from.language()));
    }
    Optional<String> offered = contentFile(path, from);
    if (offered.isPresent()) {
      return offered(offered.get(), reference, from.language());
    }
    Optional<SitePath> known = siteAddress(path).filter(addresses::has);
    if (known.isPresent()) {
      return Optional.of(Filling.Lead.to(known.get(), fragment));
    }
    reportDead(reference, path, file, id);
    return Optional.empty();
  }

  private static Optional<SitePath> siteAddress(String path) {
    boolean address = path.startsWith("/") && !path.contains("//") && !path.contains("/../");
    return address ? Optional.of(new SitePath(path)) : Optional.empty();
  }

  /** A link to an image leads to what is published of it. */
  private Optional<Filling> offered(String file, LinkReference reference, Language reader) {
    if (media.isImage(file)) {
      return media
          .image(file, reference.location())
          .map(image -> Filling.Lead.to(image.largest().path(), Optional.empty()));
    }
    return media
        .attachment(file, reference.location())
        .map(
            attachment ->
                new Filling.Offer(Addresses.media(file), attachment, label(attachment, reader)));
  }

  private static String label(Attachment attachment, Language reader) {
    LanguageFormats formats = new LanguageFormats(reader, Optional.empty(), List.of());
    return attachment.kind() + ", " + formats.fileSize(attachment.bytes());
  }

  /**
   * Leads to the reader's version; an anchor of the version that was named becomes its counterpart.
   */
  private Filling document(
      Document named, Optional<String> fragment, LinkReference reference, Language reader) {
    Document target = index.identity(named.id(), reader, named.language()).orElse(named);
    Body body = fragment.map(wanted -> bodyWith(wanted, named)).orElse(named.body());
    Optional<String> anchor =
        fragment
            .flatMap(wanted -> anchor(wanted, body, reference))
            .flatMap(wanted -> counterpart(wanted, body, target.body()));
    return Filling.Lead.to(target.path(), anchor);
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
      reportHeldBack(reference, path, heldBack.get());
    } else if (!index.isReported(file, id)) {
      diagnostics.add(
          Diagnostic.error(Problem.LINK_DEAD, reference.location(), path)
              .suggesting(NearestName.of(path, index.names())));
    }
  }

  private void reportHeldBack(LinkReference reference, String path, HeldBack heldBack) {
    diagnostics.warning(Problem.LINK_HELD_BACK, reference.location(), path, heldBack.file());
  }

  /** Returns a file to show or offer: relative to the document's, or to {@code content/}. */
  private Optional<String> contentFile(String path, Document from) {
    String relative = LinkPaths.relativeFile(path, from.file());
    if (index.isMedia(relative)) {
      return Optional.of(relative);
    }
    return LinkPaths.normalised(path).filter(index::isMedia);
  }
}
