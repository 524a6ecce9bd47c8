package org.bulletin.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/**
 * The compressed siblings of files, {@code .gz} (RFC 1952) and {@code .br} (RFC 7932), for hosts
 * that send them as they are. Files that are compressed already have none.
 *
 * <p>Brotli is native code, since nobody keeps an encoder in Java: where it cannot run, {@code .br}
 * files are left out.
 */
public final class Siblings {

  private static final Set<String> TEXT =
      Set.of("html", "css", "js", "svg", "xml", "json", "txt", "xsl");

  private static final String GZIP = ".gz";
  private static final String BROTLI = ".br";

  /** The highest level, 11, takes twice as long to save two bytes in a hundred. */
  private static final int BROTLI_QUALITY = 10;

  private final boolean withBrotli;

  Siblings(boolean withBrotli) {
    this.withBrotli = withBrotli;
  }

  /** Returns the siblings that can be made here; where Brotli is missing, that is reported. */
  public static Siblings available(SourceLocation owner, Diagnostics diagnostics) {
    return available(Brotli4jLoader.isAvailable(), owner, diagnostics);
  }

  static Siblings available(boolean withBrotli, SourceLocation owner, Diagnostics diagnostics) {
    if (!withBrotli) {
      diagnostics.warning(Problem.BROTLI_UNAVAILABLE, owner);
    }
    return new Siblings(withBrotli);
  }

  /** Returns the names of a file's siblings, which differ from it in their ends alone. */
  public List<String> of(String file) {
    if (!TEXT.contains(file.substring(file.lastIndexOf('.') + 1))) {
      return List.of();
    }
    return withBrotli ? List.of(file + GZIP, file + BROTLI) : List.of(file + GZIP);
  }

  /** Returns the bytes of a sibling of a file that has these bytes. */
  public static byte[] compress(String sibling, byte[] bytes) throws IOException {
    return sibling.endsWith(BROTLI)
        ? Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY))
        : gzip(bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new BestGzip(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
