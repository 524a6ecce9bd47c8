package org.bulletin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of the files that builds have made in an output folder. It stands in the folder itself,
 * so that a file of a page that is gone is told apart from one that somebody else put there.
 */
final class OutputRecord {

  private final Path file;

  OutputRecord(Path file) {
    this.file = file;
  }

  /** Returns the recorded files in their order, relative to the folder, with forward slashes. */
  RecordedFiles read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return new RecordedFiles(List.of());
    }
    return new RecordedFiles(
        Files.readString(file).lines().filter(OutputRecord::isInside).toList());
  }

  /** What is removed after a list must not lie outside its folder. */
  private static boolean isInside(String name) {
    return !name.isEmpty() && !name.startsWith("/") && !("/" + name + "/").contains("/../");
  }

  /** Replaces the list, which is written in the order of names. */
  void write(List<String> files) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, files.stream().sorted().collect(Collectors.joining("\n", "", "\n")));
    FileMoves.replace(next, file);
  }
}
