package org.bulletin.template;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What is the same on many pages but for its links: text in UTF-8 with the links between. */
final class SharedPart {

  private final List<byte[]> pieces;
  private final List<Function<Links, String>> links;

  /**
   * @param pieces one more than there are links
   */
  SharedPart(List<String> pieces, List<Function<Links, String>> links) {
    this.pieces = pieces.stream().map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toList();
    this.links = List.copyOf(links);
  }

  /** Writes the part with the links of a page. */
  void write(Writer out, Links page) throws IOException {
    write(out, pieces.get(0));
    for (int i = 0; i < links.size(); i++) {
      out.write(links.get(i).apply(page));
      write(out, pieces.get(i + 1));
    }
  }

  private static void write(Writer out, byte[] piece) throws IOException {
    if (out instanceof Utf8Writer page) {
      page.writeEncoded(piece);
    } else {
      out.write(new String(piece, StandardCharsets.UTF_8));
    }
  }
}
