import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plugin as an editor has it, in a local repository of its own.
 *
 * @param work where everything is made
 * @param repository the local repository
 */
record Tool(Path work, Path repository, String version) {

  private static final Pattern VERSION =
      Pattern.compile(
          "<artifactId>bulletin-maven-plugin</artifactId>\\s*<version>([^<]+)</version>");
  private static final String INSTALL_FILE =
      "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file";

  /** Packages the plugin and installs it. */
  static Tool install(Path project, Path work) throws IOException, InterruptedException {
    Matcher matcher = VERSION.matcher(Files.readString(project.resolve("pom.xml")));
    if (!matcher.find()) {
      throw new IOException("pom.xml names no version");
    }
    String version = matcher.group(1);
    Path repository = work.resolve("repository");
    Command.of("mvn", "-B", "-q", "package", "-DskipTests", "-Dinvoker.skip")
        .run(project, work.resolve("logs/package.log"));
    Command.of(
            "mvn",
            "-B",
            "-q",
            "-Dmaven.repo.local=" + repository,
            INSTALL_FILE,
            "-Dfile=" + project.resolve("target/bulletin-maven-plugin-" + version + ".jar"),
            "-DpomFile=" + project.resolve("pom.xml"))
        .run(work, work.resolve("logs/install.log"));
    return new Tool(work, repository, version);
  }

  /** Returns what the check tells about the bulletin in a folder, which holds {@code content}. */
  List<Diagnostics.Diagnostic> check(Path folder) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example</groupId>
          <artifactId>documents</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <build>
            <plugins>
              <plugin>
                <groupId>org.bulletin</groupId>
                <artifactId>bulletin-maven-plugin</artifactId>
                <version>%s</version>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(version));
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(
        folder.resolve(".mvn/jvm.config"),
        "-XX:TieredStopAtLevel=1\n-XX:+UseParallelGC\n-XX:MaxNewSize=200m\n-XX:MetaspaceSize=128m\n");
    Workplace.remove(folder.resolve("target"));
    Path log = work.resolve("logs/check-" + folder.getFileName() + ".log");
    boolean fine =
        Command.of(
                "mvn",
                "-B",
                "-Dmaven.repo.local=" + repository,
                "-Dbulletin.messages=en",
                "-Dbulletin.report=json",
                "org.bulletin:bulletin-maven-plugin:" + version + ":check")
            .succeeds(folder, log);
    Path report = folder.resolve("target/bulletin-report.json");
    if (!Files.exists(report)) {
      throw new IOException(
          "the check " + (fine ? "wrote no" : "failed without a") + " report, see " + log);
    }
    return Diagnostics.read(report);
  }
}
