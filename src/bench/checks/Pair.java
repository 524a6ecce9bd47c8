import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/** One article in both languages. */
record Pair(String name, Source source, Text french, Text english) {

  /** One language version. */
  record Text(String title, String lead, List<Block> body, Map<String, String> footnotes) {}

  /** Returns whether checks may be tuned against it; the others are held out. */
  boolean tuning() {
    return hash(name) % 2 == 0;
  }

  /** A number that is the same on every machine. */
  static int hash(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return (bytes[0] & 0x7F) << 24
          | (bytes[1] & 0xFF) << 16
          | (bytes[2] & 0xFF) << 8
          | bytes[3] & 0xFF;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
