import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Hugo, as the machine has it.
 *
 * @param lean whether its settings spare it what themes commonly ask for
 */
record Hugo(String version, boolean lean, Path template) implements Generator {

  static Optional<Generator> install(Workplace place, boolean lean)
      throws IOException, InterruptedException {
    if (!Command.exists("hugo")) {
      return Optional.empty();
    }
    // hugo v0.111.3+extended linux/amd64 …
    String version = Command.of("hugo", "version").output().split("[ v+-]+")[1];
    return Optional.of(new Hugo(version, lean, place.settingsOf("hugo")));
  }

  @Override
  public String name() {
    return lean ? "hugo-lean" : "hugo";
  }

  @Override
  public Corpus.Format format() {
    return Corpus.Format.HUGO;
  }

  @Override
  public int most() {
    return 10_000;
  }

  @Override
  public String output() {
    return "public";
  }

  @Override
  public String made() {
    return "public";
  }

  @Override
  public Command build(int articles) {
    return lean
        ? Command.of("hugo", "--quiet", "--config", "hugo.toml,lean.toml")
        : Command.of("hugo", "--quiet");
  }
}
