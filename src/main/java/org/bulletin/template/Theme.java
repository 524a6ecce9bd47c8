package org.bulletin.template;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cache.Sha256;
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

  private final Map<String, byte[]> packaged;
  private final Map<String, byte[]> own;
  private final SortedMap<String, SitePath> assets = new TreeMap<>();
  private final Map<String, Fingerprint> contents = new TreeMap<>();
  private final TemplateParts parts = new TemplateParts(this::text);
  private final Fingerprint whole;
  private final Fingerprint common;
  private final Map<String, Fingerprint> fingerprints = new ConcurrentHashMap<>();

  private Theme(Map<String, byte[]> packaged, Map<String, byte[]> own) {
    this.packaged = packaged;
    this.own = own;
    Map<String, byte[]> files = new TreeMap<>(packaged);
    files.putAll(own);
    List<Object> everything = new ArrayList<>();
    List<Object> words = new ArrayList<>();
    files.forEach(
        (file, bytes) -> {
          Fingerprint content = Fingerprint.of(bytes);
          contents.put(file, content);
          everything.add(file);
          everything.add(content);
          if (file.endsWith(".properties")) {
            words.add(file);
            words.add(content);
          }
          if (file.startsWith(ASSETS)) {
            assets.put(file.substring(ASSETS.length()), hashed(file, bytes));
          }
        });
    this.whole = Fingerprint.of(everything);
    this.common = Fingerprint.of(words, assets.values());
  }

  /**
   * Returns the packaged theme with an editor's files over it, one by one; a folder of theirs that
   * cannot be read is reported.
   */
  public static Theme read(Optional<Path> own, Diagnostics diagnostics) {
    return new Theme(ThemeFiles.packaged(), ownFiles(own, diagnostics));
  }

  /** Returns what {@link #read} would: this theme itself where no file of the editor's differs. */
  public Theme reread(Optional<Path> folder, Diagnostics diagnostics) {
    Map<String, byte[]> files = ownFiles(folder, diagnostics);
    boolean same =
        files.keySet().equals(own.keySet())
            && own.entrySet().stream()
                .allMatch(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
    return same ? this : new Theme(packaged, files);
  }

  /** Returns whether an editor has put nothing in the place of the packaged files. */
  public boolean isPackaged() {
    return own.isEmpty();
  }

  private static Map<String, byte[]> ownFiles(Optional<Path> folder, Diagnostics diagnostics) {
    try {
      return folder.isPresent() ? ThemeFiles.own(folder.get()) : Map.of();
    } catch (IOException failure) {
      diagnostics.error(
          Problem.FILE_UNREADABLE, SourceLocation.of(FOLDER), failure.getClass().getSimpleName());
      return Map.of();
    }
  }

  /** Returns a file's text, or empty where the theme has no such file. */
  public Optional<String> text(String file) {
    return text(own, file).or(() -> text(packaged, file));
  }

  private static Optional<String> text(Map<String, byte[]> files, String file) {
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

  /** Returns what all of it is made of. */
  public Fingerprint fingerprint() {
    return whole;
  }

  /**
   * Returns what pages are made of that a template renders: its markup, the words, the addresses of
   * the assets.
   */
  public Fingerprint fingerprint(String template) {
    return fingerprints.computeIfAbsent(
        template,
        file ->
            parts
                .of(file)
                .map(files -> Fingerprint.of(common, files, contents(files)))
                .orElse(whole));
  }

  private List<Optional<Fingerprint>> contents(Collection<String> files) {
    return files.stream().map(file -> Optional.ofNullable(contents.get(file))).toList();
  }

  /**
   * Returns the files that a template and all that it takes stand in, as far as that can be told
   * without running it.
   */
  SortedSet<String> parts(String template) {
    return parts.of(template).orElseGet(() -> new TreeSet<>(List.of(template)));
  }

  /** Returns the bytes of an asset. */
  public byte[] asset(String name) {
    return Optional.ofNullable(own.get(ASSETS + name))
        .or(() -> Optional.ofNullable(packaged.get(ASSETS + name)))
        .orElseThrow()
        .clone();
  }

  /**
   * Returns the words of a language: an editor's, where they lack one the packaged ones, and where
   * these lack it too those of the fallbacks in turn. A language without any words of its own is
   * reported.
   */
  public MessageCatalogue texts(
      Language language, List<Language> fallbacks, Diagnostics diagnostics) {
    Optional<MessageCatalogue> fallback =
        fallbacks.stream()
            .findFirst()
            .map(next -> texts(next, fallbacks.subList(1, fallbacks.size()), new Diagnostics()));
    Map<String, String> patterns = patterns(language);
    if (patterns.isEmpty()) {
      diagnostics.warning(
          Problem.THEME_TEXT_MISSING,
          SourceLocation.of(FOLDER + messagesFile(language.tag())),
          language.tag());
    }
    return new MessageCatalogue(language, patterns, fallback);
  }

  /** The words of a variant, such as {@code fr-ML}, stand over those of its language. */
  private Map<String, String> patterns(Language language) {
    Properties patterns = new Properties();
    for (String tag : List.of(language.primarySubtag(), language.tag())) {
      for (Map<String, byte[]> files : List.of(packaged, own)) {
        text(files, messagesFile(tag)).ifPresent(text -> load(patterns, text));
      }
    }
    Map<String, String> byKey = new TreeMap<>();
    patterns.stringPropertyNames().forEach(key -> byKey.put(key, patterns.getProperty(key)));
    return byKey;
  }

  private static String messagesFile(String tag) {
    return "messages_" + tag + ".properties";
  }

  private static void load(Properties patterns, String text) {
    try {
      patterns.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SitePath hashed(String file, byte[] bytes) {
    int dot = file.lastIndexOf('.');
    int end = dot > file.lastIndexOf('/') ? dot : file.length();
    String hash = Sha256.hex(bytes).substring(0, HASH_DIGITS);
    return new SitePath("/" + file.substring(0, end) + "." + hash + file.substring(end));
  }
}
