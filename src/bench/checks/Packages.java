import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Debian's packages, fetched as they are and unpacked into a folder; nothing is installed. */
final class Packages {

  private final Path work;
  private final Map<String, String> versions = new TreeMap<>();

  Packages(Path work) {
    this.work = work;
  }

  /** Returns the folder that a package is unpacked in. */
  Path unpack(String name) throws IOException, InterruptedException {
    Path folder = work.resolve("packages").resolve(name);
    Path archives = work.resolve("archives");
    Files.createDirectories(archives);
    if (archive(archives, name).isEmpty()) {
      Command.of("apt-get", "download", "-q", name)
          .run(archives, work.resolve("logs/" + name + ".log"));
    }
    Path archive = archive(archives, name).orElseThrow(() -> new IOException("no package " + name));
    versions.put(name, archive.getFileName().toString().split("_")[1].replace("%3a", ":"));
    if (!Files.exists(folder)) {
      Path fresh = work.resolve("packages").resolve(name + ".new");
      Workplace.remove(fresh);
      Files.createDirectories(fresh);
      Command.of("dpkg-deb", "-x", archive.toString(), fresh.toString())
          .run(work, work.resolve("logs/" + name + "-unpack.log"));
      Files.move(fresh, folder);
    }
    return folder;
  }

  /** Returns the version of every package that was asked for. */
  Map<String, String> versions() {
    return versions;
  }

  private static java.util.Optional<Path> archive(Path archives, String name) throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name + "_"))
          .sorted()
          .findFirst();
    }
  }
}
