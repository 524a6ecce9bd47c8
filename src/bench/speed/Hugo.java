import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Hugo, as the machine has it. */
record Hugo(String version, Path template) implements Generator {

  static Optional<Generator> install(Workplace place) throws IOException, InterruptedException {
    if (!Command.exists("hugo")) {
      return Optional.empty();
    }
    // hugo v0.111.3+extended linux/amd64 …
    String version = Command.of("hugo", "version").output().split("[ v+-]+")[1];
    return Optional.of(new Hugo(version, place.settingsOf("hugo")));
  }

  @Override
  public String name() {
    return "hugo";
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
    return Command.of("hugo", "--quiet");
  }
}
