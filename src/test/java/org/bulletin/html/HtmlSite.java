package org.bulletin.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages of a published folder, by their path on the host: {@code /some/where/fr/}. */
public final class HtmlSite {

  private final Path folder;
  private final SortedMap<String, HtmlPage> pages = new TreeMap<>();

  /** Reads a folder that {@link BulletinUnderTest#build} returned. */
  public static HtmlSite read(Path folder) {
    HtmlSite site = new HtmlSite(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        HtmlPage page = page(folder, file);
        site.pages.put(page.address().getPath(), page);
      }
    } catch (IOException | SAXException failure) {
      throw new AssertionError(failure);
    }
    return site;
  }

  private HtmlSite(Path folder) {
    this.folder = folder;
  }

  public SortedMap<String, HtmlPage> pages() {
    return pages;
  }

  public HtmlPage start() {
    return page(HtmlPage.BASE.getPath()).orElseThrow();
  }

  /** Returns the page at a path on the host, where there is one. */
  public Optional<HtmlPage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** Returns whether the site has a page or a file at a path on the host. */
  public boolean has(String path) {
    String base = HtmlPage.BASE.getPath();
    return pages.containsKey(path)
        || (path.startsWith(base)
            && Files.isRegularFile(folder.resolve(path.substring(base.length()))));
  }

  private static HtmlPage page(Path folder, Path file) throws IOException, SAXException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
    try (InputStream in = Files.newInputStream(file)) {
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      return new HtmlPage(
          HtmlPage.BASE.resolve(name.replaceFirst("(^|/)index\\.html$", "$1")),
          parser.parse(source));
    }
  }
}
