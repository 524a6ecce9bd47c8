import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what the numbers were measured on. */
final class Machine {

  private Machine() {}

  static String describe(Path work) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(Runtime.getRuntime().availableProcessors() + " cores");
    find("/proc/cpuinfo", "model name\\s*: (.+)").ifPresent(parts::add);
    find("/proc/meminfo", "MemTotal:\\s*(\\d+) kB")
        .map(kilobytes -> Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024) + " GiB of memory")
        .ifPresent(parts::add);
    parts.add(System.getProperty("os.name"));
    parts.add("files on " + Files.getFileStore(work).type());
    return String.join(", ", parts);
  }

  /** Returns a warning where others are at work on the machine. */
  static Optional<String> busyness() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load > Runtime.getRuntime().availableProcessors()
        ? Optional.of(
            String.format(Locale.ROOT, "the machine is busy (load %.1f): times tell little", load))
        : Optional.empty();
  }

  /** Returns what the generators are and run on. */
  static String versions(List<Generator> generators) throws IOException, InterruptedException {
    String maven = Command.of("mvn", "-B", "-version").output().replaceAll("\u001B\\[[0-9;]*m", "");
    String own =
        first(maven, "Apache Maven (\\S+)")
            + " with JDK "
            + first(maven, "Java version: ([^,\\s]+)");
    return generators.stream()
            .map(generator -> generator.name() + " " + generator.version())
            .collect(Collectors.joining(", "))
        + "; Maven "
        + own;
  }

  private static Optional<String> find(String file, String pattern) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      return Optional.empty();
    }
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(path));
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
