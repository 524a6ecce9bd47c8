package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes images; one that has a paragraph for itself becomes a figure. */
final class ImageHtml {

  private final HtmlSink sink;
  private final Destinations destinations;

  ImageHtml(NodeVisitor visitor, HtmlSink sink, Destinations destinations) {
    this.sink = sink;
    this.destinations = destinations;
    visitor.addHandler(new VisitHandler<>(Image.class, this::inline));
    visitor.addHandler(new VisitHandler<>(ImageRef.class, this::inline));
  }

  /** Returns the image of a paragraph that holds nothing else. */
  Optional<Node> onlyImage(Paragraph paragraph) {
    Optional<Node> only =
        Optional.ofNullable(paragraph.getFirstChild()).filter(first -> first.getNext() == null);
    return only.filter(
        node -> node instanceof Image || (node instanceof ImageRef image && image.isDefined()));
  }

  /** Writes an image with its title as its caption. */
  void figure(Node image) {
    Destinations.Destination destination = destinations.of(image);
    sink.open("figure");
    image(image, destination, "");
    if (!destination.title().isEmpty()) {
      sink.element("figcaption", () -> sink.text(destination.title()));
    }
    sink.close("figure");
  }

  private void inline(Node image) {
    if (image instanceof ImageRef reference && !reference.isDefined()) {
      sink.text(image.getChars().unescape());
    } else {
      Destinations.Destination destination = destinations.of(image);
      image(image, destination, destination.title());
    }
  }

  private void image(Node image, Destinations.Destination destination, String title) {
    List<String> attributes =
        new ArrayList<>(List.of("src", destination.token(), "alt", NodeText.of(image)));
    if (!title.isEmpty()) {
      attributes.addAll(List.of("title", title));
    }
    sink.open("img", attributes.toArray(String[]::new));
  }
}
