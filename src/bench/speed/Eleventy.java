import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Eleventy, from npm, run by Node.js without npx. */
record Eleventy(String version, Path script, Path template) implements Generator {

  static Optional<Generator> install(Workplace place) throws IOException, InterruptedException {
    if (!Command.exists("npm")) {
      return Optional.empty();
    }
    Path tool = place.tool("eleventy");
    Path settings = place.settingsOf("eleventy");
    Files.createDirectories(tool);
    Files.writeString(
        tool.resolve("package.json"), Files.readString(settings.resolve("package.json")));
    Command.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund")
        .run(tool, place.log("eleventy-install"));
    Path script = tool.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    String version = Command.of("node", script.toString(), "--version").output().strip();
    String node = Command.of("node", "--version").output().strip().substring(1);
    return Optional.of(new Eleventy(version + " on Node.js " + node, script, settings));
  }

  @Override
  public String name() {
    return "eleventy";
  }

  @Override
  public Corpus.Format format() {
    return Corpus.Format.ELEVENTY;
  }

  @Override
  public int most() {
    return 10_000;
  }

  @Override
  public String output() {
    return "_site";
  }

  @Override
  public String made() {
    return "_site";
  }

  @Override
  public Command build(int articles) {
    return Command.of("node", script.toString(), "--quiet");
  }
}
