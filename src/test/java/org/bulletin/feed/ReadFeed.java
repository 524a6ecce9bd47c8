package org.bulletin.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdom2.Element;

/** A feed as a program reads it; the same of all formats. XML is read by ROME. */
record ReadFeed(
    String title,
    String language,
    String self,
    String index,
    TreeSet<String> alternates,
    List<ReadEntry> entries) {

  private static final Pattern LANGUAGE = Pattern.compile("xml:lang=\"([^\"]+)\"");

  /**
   * @param enclosure its type, length and address
   * @param alternates each a language and an address
   */
  record ReadEntry(
      String id,
      String title,
      String url,
      Instant published,
      Instant updated,
      String author,
      List<String> categories,
      String summary,
      String content,
      Optional<String> enclosure,
      TreeSet<String> alternates) {}

  static ReadFeed atom(String xml) {
    Feed feed = (Feed) wire(xml);
    return new ReadFeed(
        feed.getTitle(),
        language(xml),
        only(feed.getOtherLinks(), "self").getHref(),
        only(feed.getAlternateLinks(), "text/html").getHref(),
        alternates(feed.getAlternateLinks(), "application/atom+xml"),
        feed.getEntries().stream().map(entry -> entry(entry, language(xml))).toList());
  }

  static ReadFeed rss(String xml) {
    Channel feed = (Channel) wire(xml);
    return new ReadFeed(
        feed.getTitle(),
        feed.getLanguage(),
        atomLinks(feed.getForeignMarkup(), "self").findFirst().orElseThrow().replace("null ", ""),
        feed.getLink(),
        sorted(atomLinks(feed.getForeignMarkup(), "alternate")),
        feed.getItems().stream().map(ReadFeed::entry).toList());
  }

  static ReadFeed json(String json) {
    JsonObject feed = JsonParser.parseString(json).getAsJsonObject();
    return new ReadFeed(
        text(feed, "title"),
        text(feed, "language"),
        text(feed, "feed_url"),
        text(feed, "home_page_url"),
        alternates(feed),
        objects(feed.getAsJsonArray("items")).map(ReadFeed::entry).toList());
  }

  /** Returns what ROME makes of a feed. */
  static WireFeed wire(String xml) {
    try {
      return new WireFeedInput().build(new StringReader(xml));
    } catch (FeedException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static ReadEntry entry(Entry entry, String language) {
    Optional<Link> enclosure =
        entry.getOtherLinks().stream().filter(one -> one.getRel().equals("enclosure")).findFirst();
    Link own =
        entry.getAlternateLinks().stream()
            .filter(one -> one.getHreflang().equals(language))
            .findFirst()
            .orElseThrow();
    List<Link> others = new ArrayList<>(entry.getAlternateLinks());
    others.remove(own);
    return new ReadEntry(
        entry.getId(),
        entry.getTitle(),
        own.getHref(),
        entry.getPublished().toInstant(),
        entry.getUpdated().toInstant(),
        entry.getAuthors().get(0).getName(),
        entry.getCategories().stream().map(one -> one.getLabel()).toList(),
        entry.getSummary().getValue(),
        entry.getContents().get(0).getValue(),
        enclosure.map(one -> one.getType() + " " + one.getLength() + " " + one.getHref()),
        alternates(others, "text/html"));
  }

  private static ReadEntry entry(Item item) {
    if (item.getGuid().isPermaLink()) {
      throw new AssertionError(item.getGuid().getValue() + " is no address");
    }
    Element updated =
        item.getForeignMarkup().stream()
            .filter(one -> one.getName().equals("updated"))
            .findFirst()
            .orElseThrow();
    return new ReadEntry(
        item.getGuid().getValue(),
        item.getTitle(),
        item.getLink(),
        Optional.ofNullable(item.getPubDate()).map(Date::toInstant).orElseThrow(),
        OffsetDateTime.parse(updated.getText()).toInstant(),
        ((DCModule) item.getModule(DCModule.URI)).getCreator(),
        item.getCategories().stream().map(one -> one.getValue()).toList(),
        item.getDescription().getValue().replace("&lt;", "<").replace("&amp;", "&"),
        item.getContent().getValue(),
        item.getEnclosures().stream()
            .findFirst()
            .map(one -> one.getType() + " " + one.getLength() + " " + one.getUrl()),
        sorted(atomLinks(item.getForeignMarkup(), "alternate")));
  }

  private static ReadEntry entry(JsonObject item) {
    Optional<JsonObject> attachment =
        Optional.ofNullable(item.getAsJsonArray("attachments"))
            .flatMap(all -> objects(all).findFirst());
    return new ReadEntry(
        text(item, "id"),
        text(item, "title"),
        text(item, "url"),
        OffsetDateTime.parse(text(item, "date_published")).toInstant(),
        OffsetDateTime.parse(text(item, "date_modified")).toInstant(),
        text(objects(item.getAsJsonArray("authors")).findFirst().orElseThrow(), "name"),
        elements(item.getAsJsonArray("tags")).map(JsonElement::getAsString).toList(),
        text(item, "summary"),
        text(item, "content_html"),
        attachment.map(
            one ->
                text(one, "mime_type") + " " + one.get("size_in_bytes") + " " + text(one, "url")),
        alternates(item));
  }

  private static String language(String xml) {
    Matcher language = LANGUAGE.matcher(xml);
    return language.find() ? language.group(1) : "";
  }

  private static Link only(List<Link> links, String relOrType) {
    List<Link> found =
        links.stream()
            .filter(one -> relOrType.equals(one.getRel()) || relOrType.equals(one.getType()))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(relOrType + ": " + found);
    }
    return found.get(0);
  }

  private static TreeSet<String> alternates(List<Link> links, String type) {
    return sorted(
        links.stream()
            .filter(one -> type.equals(one.getType()))
            .map(one -> one.getHreflang() + " " + one.getHref()));
  }

  private static TreeSet<String> alternates(JsonObject object) {
    return sorted(
        objects(object.getAsJsonObject("_bulletin").getAsJsonArray("alternates"))
            .map(one -> text(one, "hreflang") + " " + text(one, "url")));
  }

  private static Stream<String> atomLinks(List<Element> foreign, String rel) {
    return foreign.stream()
        .filter(one -> one.getName().equals("link") && rel.equals(one.getAttributeValue("rel")))
        .map(one -> one.getAttributeValue("hreflang") + " " + one.getAttributeValue("href"));
  }

  private static TreeSet<String> sorted(Stream<String> texts) {
    return new TreeSet<>(texts.toList());
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return elements(array).map(JsonElement::getAsJsonObject);
  }

  private static Stream<JsonElement> elements(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
