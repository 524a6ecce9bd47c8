package org.bulletin.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the files of a theme: the packaged ones, and an editor's own. */
final class ThemeFiles {

  private static final String PACKAGED = "templates";

  private ThemeFiles() {}

  /**
   * Returns the bytes of every file of an editor's folder by its path in it, with forward slashes;
   * none where the folder is not there.
   *
   * @throws IOException where a file cannot be read
   */
  static Map<String, byte[]> own(Path folder) throws IOException {
    return Files.isDirectory(folder) ? files(folder) : Map.of();
  }

  /** Returns the bytes of every packaged file by its path in the theme, with forward slashes. */
  static Map<String, byte[]> packaged() {
    try {
      URL code = ThemeFiles.class.getProtectionDomain().getCodeSource().getLocation();
      Path place = Path.of(code.toURI());
      if (Files.isDirectory(place)) {
        return files(place.resolve(PACKAGED));
      }
      return packed(place);
    } catch (IOException failure) {
      throw new UncheckedIOException("the plugin's own theme cannot be read", failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, byte[]> packed(Path jar) throws IOException {
    String folder = PACKAGED + "/";
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            files.put(entry.getName().substring(folder.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (Path path : paths) {
      String name =
          folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
      if (!name.startsWith(".") && !name.contains("/.")) {
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
