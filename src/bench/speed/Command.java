import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program and its arguments.
 *
 * @param environment what is set for it beside what this process has
 */
record Command(List<String> words, Map<String, String> environment) {

  private static final Path TIME = Path.of("/usr/bin/time");

  static Command of(String... words) {
    return new Command(List.of(words), Map.of());
  }

  /** Returns whether the shell would find a program. */
  static boolean exists(String program) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  static boolean canMeasure() {
    return Files.isExecutable(TIME);
  }

  /** Returns what the program prints. */
  String output() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text;
  }

  /**
   * Runs to its end in a folder.
   *
   * @throws IOException where the program fails
   */
  void run(Path folder, Path log) throws IOException, InterruptedException {
    if (start(words, folder, log) != 0) {
      throw new IOException(String.join(" ", words) + " failed, see " + log);
    }
  }

  /** Runs to its end in a folder and returns what that took; empty where the program fails. */
  Optional<Usage> measure(Path folder, Path log) throws IOException, InterruptedException {
    Path usage = Files.createTempFile("usage", ".txt");
    try {
      List<String> timed = new ArrayList<>();
      timed.addAll(List.of(TIME.toString(), "-o", usage.toString(), "-f", Usage.FORMAT));
      timed.addAll(words);
      int status = start(timed, folder, log);
      return status == 0 ? Optional.of(Usage.parse(Files.readString(usage))) : Optional.empty();
    } finally {
      Files.delete(usage);
    }
  }

  private int start(List<String> all, Path folder, Path log)
      throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().remove("MAVEN_OPTS");
    builder.environment().putAll(environment);
    return builder.start().waitFor();
  }

  /**
   * What a program took of the machine.
   *
   * @param wall seconds
   * @param cpu seconds of all cores, in the program and in the kernel for it
   * @param memory most bytes resident at a time
   */
  record Usage(double wall, double cpu, long memory) {

    private static final String FORMAT = "%e %U %S %M";

    private static Usage parse(String text) {
      String[] numbers = text.strip().split(" ");
      return new Usage(
          Double.parseDouble(numbers[0]),
          Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2]),
          Long.parseLong(numbers[3]) * 1024);
    }
  }
}
