import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program and its arguments. */
record Command(List<String> words) {

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /**
   * Runs to its end in a folder.
   *
   * @throws IOException where the program fails
   */
  void run(Path folder, Path log) throws IOException, InterruptedException {
    if (!succeeds(folder, log)) {
      throw new IOException(String.join(" ", words) + " failed, see " + log);
    }
  }

  /** Runs to its end in a folder and returns whether the program says that all went well. */
  boolean succeeds(Path folder, Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    return new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor()
        == 0;
  }
}
