package org.bulletin.template;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.site.SitePath;

/** A theme's templates, assets and words. Immutable once it is read. */
public final class Theme {

  /** How the theme's files are named in messages. */
  public static final String FOLDER = "templates/";

  private static final String ASSETS = "assets/";
  private static final int HASH_DIGITS = 10;

  private final Map<String, byte[]> files;
  private final SortedMap<String, SitePath> assets = new TreeMap<>();

  private Theme(Map<String, byte[]> files) {
    this.files = files;
    files.forEach(
        (file, bytes) -> {
          if (file.startsWith(ASSETS)) {
            assets.put(file.substring(ASSETS.length()), hashed(file, bytes));
          }
        });
  }

  /**
   * Returns the packaged theme with an editor's files over it; a file of theirs that cannot be read
   * is reported.
   */
  public static Theme read(Optional<Path> own, Diagnostics diagnostics) {
    try {
      return new Theme(ThemeFiles.read(own));
    } catch (IOException failure) {
      diagnostics.error(
          Problem.FILE_UNREADABLE, SourceLocation.of(FOLDER), failure.getClass().getSimpleName());
      return new Theme(Map.of());
    }
  }

  /** Returns a file's text, or empty where the theme has no such file. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(files.get(file))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Returns where each asset stands, by its name under {@code assets/}: a hash of its bytes in its
   * name.
   */
  public SortedMap<String, SitePath> assets() {
    return assets;
  }

  /** Returns the bytes of an asset. */
  public byte[] asset(String name) {
    return Optional.ofNullable(files.get(ASSETS + name)).orElseThrow().clone();
  }

  /**
   * Returns the words of a language: the theme's, and where it lacks one, those of the fallbacks in
   * turn, English last. A language without any words of its own is reported.
   */
  public MessageCatalogue texts(
      Language language, List<Language> fallbacks, Diagnostics diagnostics) {
    Optional<MessageCatalogue> fallback =
        fallbacks.isEmpty()
            ? Optional.empty()
            : Optional.of(
                texts(fallbacks.get(0), fallbacks.subList(1, fallbacks.size()), new Diagnostics()));
    String file = "messages_" + language.tag() + ".properties";
    Optional<String> own =
        text(file).or(() -> text("messages_" + language.primarySubtag() + ".properties"));
    if (own.isEmpty()) {
      diagnostics.warning(
          Problem.THEME_TEXT_MISSING, SourceLocation.of(FOLDER + file), language.tag());
    }
    return new MessageCatalogue(language, own.map(this::properties).orElse(Map.of()), fallback);
  }

  private Map<String, String> properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }

  private static SitePath hashed(String file, byte[] bytes) {
    int dot = file.lastIndexOf('.');
    int end = dot > file.lastIndexOf('/') ? dot : file.length();
    String hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, HASH_DIGITS);
    return new SitePath("/" + file.substring(0, end) + "." + hash + file.substring(end));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
