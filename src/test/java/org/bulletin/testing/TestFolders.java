package org.bulletin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders of tests, which are removed when this JVM ends and not before: where many files were just
 * removed, ext4 leaves their inodes alone and takes long to find others.
 */
public final class TestFolders implements TempDirFactory {

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    return make();
  }

  /** Returns a new folder. */
  public static Path make() throws IOException {
    Path all =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "bulletin-tests-" + ProcessHandle.current().pid());
    try {
      Files.createDirectory(all);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(all)));
    } catch (FileAlreadyExistsException another) {
      // A test before this one has made it.
    }
    return Files.createTempDirectory(all, "");
  }

  private static void remove(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
