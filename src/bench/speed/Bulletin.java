import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This project, used as an editor does: {@code mvn site} in a repository of theirs.
 *
 * @param repository the local repository that the plugin is installed in
 * @param template a folder as an editor's, without articles
 * @param classes the archive of classes that Java starts from, where there is one
 */
record Bulletin(String version, Path repository, Path template, Optional<Path> classes)
    implements Generator {

  private static final Pattern VERSION =
      Pattern.compile(
          "<artifactId>bulletin-maven-plugin</artifactId>\\s*<version>([^<]+)</version>");
  private static final String INSTALL_FILE =
      "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file";
  private static final int HUGE = 100_000;
  private static final String MEMORY_OF_HUGE = "-Xmx2g";

  /** Builds the plugin, installs it into a repository of its own, and fetches what it needs. */
  static Bulletin install(Workplace place) throws IOException, InterruptedException {
    Path pom = place.project().resolve("pom.xml");
    String version = version(pom);
    Command.of("mvn", "-B", "-q", "package", "-DskipTests", "-Dinvoker.skip")
        .run(place.project(), place.log("package"));
    Path repository = place.tool("repository");
    Path jar = place.project().resolve("target/bulletin-maven-plugin-" + version + ".jar");
    Command.of(
            "mvn",
            "-B",
            "-q",
            "-Dmaven.repo.local=" + repository,
            INSTALL_FILE,
            "-Dfile=" + jar,
            "-DpomFile=" + pom)
        .run(place.work(), place.log("install"));
    Path template = template(place, version);
    fetch(place, repository, template);
    return new Bulletin(version, repository, template, Optional.empty());
  }

  /** Returns the same with the archive of classes that a build of twenty articles has made. */
  Bulletin withClasses(Workplace place) throws IOException, InterruptedException {
    Path archive = place.tool("classes.jsa");
    Path site = firstSite(place, template);
    site(repository, Map.of("MAVEN_OPTS", "-XX:ArchiveClassesAtExit=" + archive))
        .run(site, place.log("classes"));
    Workplace.remove(site);
    return new Bulletin(version, repository, template, Optional.of(archive));
  }

  private static String version(Path pom) throws IOException {
    Matcher matcher = VERSION.matcher(Files.readString(pom));
    if (!matcher.find()) {
      throw new IOException(pom + " names no version");
    }
    return matcher.group(1);
  }

  private static Path template(Workplace place, String version) throws IOException {
    Path template = place.tool("bulletin");
    Workplace.remove(template);
    Workplace.copy(place.settingsOf("bulletin"), template);
    Path pom = template.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("@version@", version));
    Path options = place.project().resolve(".mvn/jvm.config");
    if (Files.exists(options)) {
      Files.createDirectories(template.resolve(".mvn"));
      Files.writeString(template.resolve(".mvn/jvm.config"), editorsOptions(options));
    }
    return template;
  }

  /** Returns the JVM's options without those that only the compiler of the plugin needs. */
  private static String editorsOptions(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("--add-"))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  /** A first build, the only one that may use the network. */
  private static void fetch(Workplace place, Path repository, Path template)
      throws IOException, InterruptedException {
    Path site = firstSite(place, template);
    Command.of("mvn", "-B", "-q", "-Dmaven.repo.local=" + repository, "site")
        .run(site, place.log("first"));
    Workplace.remove(site);
  }

  private static Path firstSite(Workplace place, Path template) throws IOException {
    Path site = place.sites().resolve("first");
    Workplace.copy(template, site);
    Corpus.write(Corpus.Format.BULLETIN, 20, site);
    return site;
  }

  @Override
  public String name() {
    return "bulletin";
  }

  @Override
  public Corpus.Format format() {
    return Corpus.Format.BULLETIN;
  }

  @Override
  public int most() {
    return Integer.MAX_VALUE;
  }

  @Override
  public String output() {
    return "target/site";
  }

  @Override
  public String made() {
    return "target";
  }

  @Override
  public Command build(int articles) {
    List<String> options = new ArrayList<>();
    if (articles >= HUGE) {
      options.add(MEMORY_OF_HUGE);
    }
    classes.ifPresent(archive -> options.add("-XX:SharedArchiveFile=" + archive));
    return site(repository, Map.of("MAVEN_OPTS", String.join(" ", options)));
  }

  private static Command site(Path repository, Map<String, String> environment) {
    return new Command(
        List.of("mvn", "-B", "-o", "-q", "-Dmaven.repo.local=" + repository, "site"), environment);
  }
}
