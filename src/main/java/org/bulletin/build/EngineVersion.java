package org.bulletin.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bulletin.cache.Checksum;
import org.bulletin.cache.Fingerprint;

/**
 * The code that builds, as a fingerprint: another version of it may read or write anything in
 * another way. It is made of the code itself, since a number is easily forgotten, and of the names
 * of the libraries, which tell their versions.
 */
final class EngineVersion {

  /** Code that is loaded stays as it is, and there may be many builds. */
  private static final Optional<Fingerprint> LOADED = ofLoadedCode();

  private EngineVersion() {}

  /** Returns the fingerprint, or empty where the code cannot be found, which then is unknown. */
  static Optional<Fingerprint> fingerprint() {
    return LOADED;
  }

  private static Optional<Fingerprint> ofLoadedCode() {
    CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Fingerprint.of(code(Path.of(source.getLocation().toURI())), libraries()));
    } catch (IOException | URISyntaxException unknown) {
      return Optional.empty();
    }
  }

  private static Fingerprint code(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return jar(Files.readAllBytes(place));
    }
    List<Object> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.add(place.relativize(file).toString());
        files.add(Fingerprint.of(Files.readAllBytes(file)));
      }
    }
    return Fingerprint.of(files);
  }

  /**
   * By two checksums, which are native: hashing takes fifty milliseconds when Java has just begun.
   */
  private static Fingerprint jar(byte[] bytes) {
    CRC32 second = new CRC32();
    second.update(bytes);
    return Fingerprint.of(bytes.length, Checksum.of(bytes), second.getValue());
  }

  private static List<String> libraries() {
    Stream<String> places =
        EngineVersion.class.getClassLoader() instanceof URLClassLoader loader
            ? Arrays.stream(loader.getURLs()).map(URL::getPath)
            : Arrays.stream(System.getProperty("java.class.path").split("[:;]"));
    return places.map(place -> place.substring(place.lastIndexOf('/') + 1)).sorted().toList();
  }
}
