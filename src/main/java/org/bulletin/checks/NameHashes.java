package org.bulletin.checks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bulletin.content.Protection;

/**
 * The hashes of names, each made once. They take long to make (PBKDF2, RFC 8018), since names are
 * easily guessed; so that a build can bear it, they take some milliseconds and not a second.
 * Thread-safe.
 */
public final class NameHashes {

  /** To be changed with none: a hash of another number of rounds is another hash. */
  private static final int ROUNDS = 1000;

  private static final int BITS = 128;

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]++");

  private final Protection protection;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  NameHashes(Protection protection) {
    this.protection = protection;
  }

  boolean isEmpty() {
    return protection.names().isEmpty();
  }

  /**
   * Returns whether a name is on the list.
   *
   * @param normalised by {@link #normalised}
   */
  boolean isProtected(String normalised) {
    return known.computeIfAbsent(
        normalised, name -> protection.names().contains(hash(protection.salt(), name)));
  }

  /** Returns how many names had to be hashed. */
  int made() {
    return known.size();
  }

  /**
   * Returns a name in the form that is hashed: neither case nor accents, hyphens or apostrophes
   * make another name; the order of its words does.
   */
  static String normalised(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return words.strip();
  }

  /** Returns whether a text has as many words as a name that articles are searched for. */
  public static boolean isName(String text) {
    int number = normalised(text).split(" ", -1).length;
    return number >= ProtectedNames.FEWEST && number <= ProtectedNames.MOST;
  }

  /** Returns whether a list has a name. */
  public static boolean isProtected(Protection protection, String name) {
    NameHashes hashes = new NameHashes(protection);
    return !hashes.isEmpty() && hashes.isProtected(normalised(name));
  }

  /** Returns the lines that put a name on a list; with the salt where there is no list yet. */
  public static String lines(Protection protection, String name, String newSalt) {
    if (protection.salt().isEmpty()) {
      return "protect:\n  salt: %s\n  names:\n    - %s"
          .formatted(newSalt, hash(newSalt, normalised(name)));
    }
    return "    - " + hash(protection.salt(), normalised(name));
  }

  private static String hash(String salt, String normalised) {
    try {
      byte[] salted = salt.getBytes(StandardCharsets.UTF_8);
      PBEKeySpec key = new PBEKeySpec(normalised.toCharArray(), salted, ROUNDS, BITS);
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return HexFormat.of().formatHex(factory.generateSecret(key).getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
