package org.bulletin.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bulletin.build.LiveFile;
import org.bulletin.build.LiveSite;
import org.bulletin.content.Bulletin;
import org.bulletin.site.SitePath;

/** Finds what stands at the addresses of a preview: the site's, below the path of its URL. */
final class Viewer {

  private static final String INDEX = "index.html";

  private final LiveSite site;
  private final Supplier<Told> told;

  /**
   * @param told what the last refresh has to tell
   */
  Viewer(LiveSite site, Supplier<Told> told) {
    this.site = site;
    this.told = told;
  }

  /** Returns the path that the bulletin stands at; it begins and ends with a slash. */
  String base() {
    return site.bulletin().map(Viewer::base).orElse("/");
  }

  private static String base(Bulletin bulletin) {
    String path = bulletin.url().getRawPath();
    return path.endsWith("/") ? path : path + "/";
  }

  /**
   * Returns what stands at an address.
   *
   * @param path decoded, from the host's root
   */
  View view(String path) {
    if (site.bulletin().isEmpty()) {
      return new View.Nothing(List.of());
    }
    String base = decoded(base());
    if (!path.startsWith(base)) {
      boolean above = base.startsWith(path.endsWith("/") ? path : path + "/");
      return above ? new View.Moved(base()) : notFound(SitePath.ROOT);
    }
    return sitePath(path.substring(base.length() - 1)).map(this::view).orElseGet(View.Missing::new);
  }

  /**
   * Returns the files of the text at an address, its own first.
   *
   * @param path decoded, from the host's root
   */
  List<String> files(String path) {
    String base = decoded(base());
    return path.startsWith(base)
        ? sitePath(path.substring(base.length() - 1)).map(site::files).orElse(List.of())
        : List.of();
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A host serves a folder's page under the name of its file too. */
  private static Optional<SitePath> sitePath(String path) {
    boolean index = path.endsWith("/" + INDEX);
    try {
      return Optional.of(
          new SitePath(index ? path.substring(0, path.length() - INDEX.length()) : path));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private View view(SitePath path) {
    return site.at(path)
        .map(file -> view(file, path, 200))
        .or(() -> own(path))
        .or(() -> withSlash(path))
        .orElseGet(() -> notFound(path));
  }

  private Optional<View> own(SitePath path) {
    return path.equals(TranslationsPage.PATH)
        ? Optional.of(new View.Own(new TranslationsPage(told.get(), site, base()).html()))
        : Optional.empty();
  }

  private Optional<View> withSlash(SitePath path) {
    if (path.value().endsWith("/")) {
      return Optional.empty();
    }
    SitePath folder = new SitePath(path.value() + "/");
    boolean stands = folder.equals(TranslationsPage.PATH) || site.at(folder).isPresent();
    return stands ? Optional.of(new View.Moved(folder.under(base()))) : Optional.empty();
  }

  private View notFound(SitePath path) {
    return site.notFound(path).map(file -> view(file, path, 404)).orElseGet(View.Missing::new);
  }

  private View view(LiveFile file, SitePath path, int status) {
    String type = ContentType.of(path.outputFile());
    if (file instanceof LiveFile.Rendered page) {
      return new View.Page(
          status,
          status == 200 ? type : ContentType.HTML,
          page.content(),
          page.mistake().stream().toList(),
          page.mistake().isPresent(),
          page.heldBack());
    } else if (file instanceof LiveFile.Data data) {
      return new View.Data(type, data.content());
    } else if (file instanceof LiveFile.Original original) {
      return new View.Original(type, original.file());
    } else if (file instanceof LiveFile.Moved moved) {
      return new View.Moved(moved.to().under(base()));
    } else {
      return new View.Nothing(List.of(((LiveFile.Broken) file).mistake()));
    }
  }
}
