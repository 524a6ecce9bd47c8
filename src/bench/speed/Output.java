import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The files of a site as they stand at a moment, without hidden ones.
 *
 * @param states by path
 */
record Output(Map<Path, State> states) {

  /**
   * @param key tells a file that was put in another's place from that
   */
  private record State(long size, FileTime modified, Object key) {}

  static Output of(Path folder) throws IOException {
    Map<Path, State> states = new HashMap<>();
    if (Files.exists(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(
                Path directory, BasicFileAttributes attributes) {
              boolean hidden = directory.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              states.put(
                  file,
                  new State(
                      attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new Output(states);
  }

  int files() {
    return states.size();
  }

  long bytes() {
    return states.values().stream().mapToLong(State::size).sum();
  }

  /** Returns how many files are new, or written since, be it with the same bytes, or gone. */
  int writtenSince(Output before) {
    long written =
        states.entrySet().stream()
            .filter(file -> !file.getValue().equals(before.states.get(file.getKey())))
            .count();
    long gone = before.states.keySet().stream().filter(file -> !states.containsKey(file)).count();
    return (int) (written + gone);
  }
}
