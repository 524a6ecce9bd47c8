import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of a run.
 *
 * @param source where this benchmark's own files are
 * @param work where everything is made
 */
record Workplace(Path source, Path work) {

  /** Returns the root of the project. */
  Path project() {
    return source.resolve("../../..").normalize();
  }

  Path settingsOf(String generator) {
    return source.resolve("projects").resolve(generator);
  }

  Path tool(String name) {
    return work.resolve("tools").resolve(name);
  }

  Path sites() {
    return work.resolve("sites");
  }

  Path log(String name) {
    return work.resolve("logs").resolve(name + ".log");
  }

  static void copy(Path from, Path to) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(from)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }

  /** Removes a folder with everything in it; it need not be there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
