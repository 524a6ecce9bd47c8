import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** JBake, from Maven Central, started without Maven. */
record JBake(String version, Path jars, Path template) implements Generator {

  private static final String COPY_DEPENDENCIES =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

  static Optional<Generator> install(Workplace place) throws IOException, InterruptedException {
    Path jars = place.tool("jbake");
    Path settings = place.settingsOf("jbake");
    Command.of(
            "mvn",
            "-B",
            "-q",
            "-Dmaven.repo.local=" + place.tool("repository"),
            "-f",
            settings.resolve("pom.xml").toString(),
            COPY_DEPENDENCIES,
            "-DoutputDirectory=" + jars)
        .run(place.work(), place.log("jbake-install"));
    String pom = Files.readString(settings.resolve("pom.xml"));
    String version = pom.split("<artifactId>jbake-core</artifactId>\\s*<version>")[1].split("<")[0];
    return Optional.of(new JBake(version, jars, settings));
  }

  @Override
  public String name() {
    return "jbake";
  }

  @Override
  public Corpus.Format format() {
    return Corpus.Format.JBAKE;
  }

  @Override
  public int most() {
    return 1_000;
  }

  @Override
  public String output() {
    return "output";
  }

  @Override
  public String made() {
    return "output";
  }

  @Override
  public Command build(int articles) {
    return Command.of(
        "java",
        "-Dlogback.configurationFile=logback.xml",
        "-cp",
        jars + "/*",
        "org.jbake.launcher.Main",
        "--bake",
        ".",
        "output");
  }
}
