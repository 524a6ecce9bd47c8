package org.bulletin.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page as it was published, with its absolute address. */
public record HtmlPage(URI address, Document document) {

  static final URI BASE = URI.create(BulletinUnderTest.URL);

  /** Returns what the page links to or loads, absolute; other sites' addresses included. */
  List<URI> references() {
    List<URI> references = new ArrayList<>();
    elements("a").map(link -> link.getAttribute("href")).forEach(href -> add(references, href));
    elements("img").map(image -> image.getAttribute("src")).forEach(src -> add(references, src));
    elements("script")
        .map(script -> script.getAttribute("src"))
        .filter(src -> !src.isEmpty())
        .forEach(src -> add(references, src));
    elements("link").map(link -> link.getAttribute("href")).forEach(href -> add(references, href));
    elements("meta")
        .filter(meta -> meta.getAttribute("http-equiv").equalsIgnoreCase("refresh"))
        .map(meta -> meta.getAttribute("content").replaceFirst("^.*url=", ""))
        .forEach(target -> add(references, target));
    return references;
  }

  /** Returns the addresses in the page's links that a reader can follow. */
  List<URI> links() {
    return elements("a").map(link -> address.resolve(link.getAttribute("href"))).toList();
  }

  /** Returns the language alternates, as {@code hreflang address}. */
  List<String> alternates() {
    return elements("link")
        .filter(link -> link.getAttribute("rel").equals("alternate"))
        .filter(link -> link.hasAttribute("hreflang"))
        .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
        .sorted()
        .toList();
  }

  boolean hasAnchor(String name) {
    return elements("*").anyMatch(element -> element.getAttribute("id").equals(name));
  }

  boolean isNotFoundPage() {
    return address.getPath().endsWith("/404.html");
  }

  boolean isRedirect() {
    return elements("meta").anyMatch(meta -> meta.getAttribute("http-equiv").equals("refresh"));
  }

  private void add(List<URI> references, String reference) {
    references.add(address.resolve(reference));
  }

  private Stream<Element> elements(String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Objects::requireNonNull)
        .map(Element.class::cast);
  }
}
