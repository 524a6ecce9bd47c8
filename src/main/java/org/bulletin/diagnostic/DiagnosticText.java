package org.bulletin.diagnostic;

import java.util.List;

/**
 * A diagnostic in words.
 *
 * @param place {@code file:line:column}
 * @param severity the word for it
 * @param message what is wrong, with its code where it has one
 * @param excerpt the line of text and, below it, the mark; none where there is nothing to show
 * @param related the other places that it is about
 * @param hints what to do
 */
public record DiagnosticText(
    String place,
    String severity,
    String message,
    List<String> excerpt,
    List<Related> related,
    List<String> hints) {

  /** Another place with its excerpt. */
  public record Related(String place, List<String> excerpt) {
    public Related {
      excerpt = List.copyOf(excerpt);
    }
  }

  public DiagnosticText {
    excerpt = List.copyOf(excerpt);
    related = List.copyOf(related);
    hints = List.copyOf(hints);
  }
}
