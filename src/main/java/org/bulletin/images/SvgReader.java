package org.bulletin.images;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bulletin.images.SourceImage.Drawing;
import org.bulletin.images.SourceImage.Size;

/**
 * Reads drawings. One that could run, fetch or lead to something is refused, since a reader can
 * open it by itself. What is not drawn is left out: metadata, remarks, and what editors such as
 * Inkscape note for themselves, paths and names of persons among it.
 */
final class SvgReader {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "image",
          "feimage",
          "audio",
          "video",
          "a",
          "handler",
          "listener",
          "set",
          "animate",
          "animatetransform",
          "animatemotion");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@import|javascript:|(?:image|image-set|src)\\(|url\\(\\s*+['\"]?+(?!#)|\\\\");
  private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px)?\\s*");
  private static final Pattern VIEW_BOX =
      Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*");
  private static final int DEPTH = 200;

  private final XMLStreamReader xml;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private Optional<Size> size = Optional.empty();

  private SvgReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * @throws BrokenImage where it is no drawing, or one that is refused
   */
  static Drawing read(String file, String hash, byte[] bytes) throws BrokenImage {
    if (bytes.length > ImageLimits.DRAWING_BYTES) {
      throw BrokenImage.tooManyBytes(ImageLimits.DRAWING_BYTES);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      SvgReader reader =
          new SvgReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
      reader.read();
      Size size = reader.size.orElseThrow(BrokenImage::damaged);
      return new Drawing(file, hash, size, reader.out.toString());
    } catch (XMLStreamException malformed) {
      throw BrokenImage.damaged();
    }
  }

  private void read() throws XMLStreamException, BrokenImage {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> out.append("</").append(open.pop()).append('>');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml.getText());
        case XMLStreamConstants.DTD -> throw BrokenImage.unsafeDrawing("<!DOCTYPE>");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw BrokenImage.unsafeDrawing("&" + xml.getLocalName() + ";");
        default -> {
          // Remarks and instructions are not drawn.
        }
      }
    }
  }

  private void start() throws XMLStreamException, BrokenImage {
    String name = xml.getLocalName();
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
      throw BrokenImage.unsafeDrawing("<" + name + ">");
    }
    if (open.isEmpty() && (!SVG.equals(xml.getNamespaceURI()) || !name.equals("svg"))) {
      throw BrokenImage.damaged();
    }
    if (!SVG.equals(xml.getNamespaceURI()) || name.equals("metadata")) {
      leaveOut();
      return;
    }
    if (open.size() >= DEPTH) {
      throw BrokenImage.damaged();
    }
    out.append('<').append(name);
    if (open.isEmpty()) {
      out.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + "\"");
      size = Optional.of(size());
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(i);
    }
    out.append('>');
    open.push(name);
  }

  /** What is left out is refused for the same reasons, rather than cut away in silence. */
  private void leaveOut() throws XMLStreamException, BrokenImage {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("foreignObject")) {
          throw BrokenImage.unsafeDrawing("<" + name + ">");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void attribute(int number) throws BrokenImage {
    String name = xml.getAttributeLocalName(number);
    String space = Optional.ofNullable(xml.getAttributeNamespace(number)).orElse("");
    String value = xml.getAttributeValue(number);
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      throw BrokenImage.unsafeDrawing(name);
    }
    boolean reference = name.equals("href") && (space.isEmpty() || space.equals(XLINK));
    if (reference && !value.strip().startsWith("#")) {
      throw BrokenImage.unsafeDrawing(name + "=" + shortened(value));
    }
    check(value);
    if (space.isEmpty() && !name.startsWith("data-")) {
      put(name, value);
    } else if (reference) {
      put("xlink:href", value);
    } else if (space.equals(XML) && !name.equals("base")) {
      put("xml:" + name, value);
    }
  }

  private void put(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private void text(String text) throws BrokenImage {
    if (open.isEmpty()) {
      return;
    }
    if ("style".equals(open.peek())) {
      check(text);
    }
    out.append(escape(text));
  }

  /** An address can stand in a style or in any attribute that takes a paint, filter or clip. */
  private static void check(String value) throws BrokenImage {
    Matcher reference = REFERENCE.matcher(value.toLowerCase(Locale.ROOT));
    if (reference.find()) {
      throw BrokenImage.unsafeDrawing(shortened(value.substring(reference.start())));
    }
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  private Size size() throws BrokenImage {
    Matcher width = LENGTH.matcher(attribute("width"));
    Matcher height = LENGTH.matcher(attribute("height"));
    if (width.matches() && height.matches()) {
      return size(width.group(1), height.group(1));
    }
    Matcher box = VIEW_BOX.matcher(attribute("viewBox"));
    if (!box.matches()) {
      throw BrokenImage.unsizedDrawing();
    }
    return size(box.group(1), box.group(2));
  }

  private String attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  private static Size size(String width, String height) throws BrokenImage {
    try {
      long wide = Math.max(1, Math.round(Double.parseDouble(width)));
      long high = Math.max(1, Math.round(Double.parseDouble(height)));
      if (wide > ImageLimits.SIDE || high > ImageLimits.SIDE) {
        throw BrokenImage.unsizedDrawing();
      }
      return new Size((int) wide, (int) high);
    } catch (NumberFormatException malformed) {
      throw BrokenImage.unsizedDrawing();
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
