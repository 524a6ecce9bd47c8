package org.bulletin.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Stages files with compressed siblings, {@code .gz} (RFC 1952) and {@code .br} (RFC 7932), for
 * hosts that send them as they are. Files that are compressed already have none.
 *
 * <p>Brotli is native code, since nobody keeps an encoder in Java: where it cannot run, {@code .br}
 * files are left out.
 */
public final class Siblings {

  private static final Set<String> TEXT =
      Set.of("html", "css", "js", "svg", "xml", "json", "txt", "xsl");

  /** The highest level, 11, takes twice as long to save two bytes in a hundred. */
  private static final int BROTLI_QUALITY = 10;

  private final OutputFolder output;
  private final boolean withBrotli;

  Siblings(OutputFolder output, boolean withBrotli) {
    this.output = output;
    this.withBrotli = withBrotli;
  }

  /** Returns siblings in a folder; where Brotli is missing, {@code owner} is told. */
  public static Siblings in(OutputFolder output, SourceLocation owner, Diagnostics diagnostics) {
    return in(output, Brotli4jLoader.isAvailable(), owner, diagnostics);
  }

  static Siblings in(
      OutputFolder output, boolean withBrotli, SourceLocation owner, Diagnostics diagnostics) {
    if (!withBrotli) {
      diagnostics.warning(Problem.BROTLI_UNAVAILABLE, owner);
    }
    return new Siblings(output, withBrotli);
  }

  /** Stages a file as {@link OutputFolder#stage} does, and its siblings with it. */
  public void stage(String file, byte[] bytes) throws IOException {
    output.stage(file, bytes);
    if (TEXT.contains(file.substring(file.lastIndexOf('.') + 1))) {
      output.stage(file + ".gz", gzip(bytes));
      if (withBrotli) {
        output.stage(
            file + ".br", Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY)));
      }
    }
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
