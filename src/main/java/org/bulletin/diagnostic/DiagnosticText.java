package org.bulletin.diagnostic;

import java.util.List;

/**
 * A diagnostic in words.
 *
 * @param place {@code file:line:column}
 * @param severity the word for it
 * @param message what is wrong
 * @param excerpt the line of text and, below it, the mark; none where there is nothing to show
 * @param hints what to do
 */
public record DiagnosticText(
    String place, String severity, String message, List<String> excerpt, List<String> hints) {

  public DiagnosticText {
    excerpt = List.copyOf(excerpt);
    hints = List.copyOf(hints);
  }
}
