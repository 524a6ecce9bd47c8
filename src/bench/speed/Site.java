import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A generator's site of one corpus.
 *
 * @param articles how many articles the corpus has
 */
record Site(Generator generator, int articles, Path folder, Workplace place) {

  /** Makes the site's folder anew. */
  static Site make(Generator generator, int articles, String name, Workplace place)
      throws IOException {
    Path folder = place.sites().resolve(name);
    Workplace.remove(folder);
    Files.createDirectories(folder.getParent());
    Workplace.copy(generator.template(), folder);
    Corpus.write(generator.format(), articles, folder);
    return new Site(generator, articles, folder, place);
  }

  /** Returns the same folder, built by a generator that takes the same. */
  Site builtBy(Generator other) {
    return new Site(other, articles, folder, place);
  }

  void write(Corpus.Article article) throws IOException {
    Corpus.write(generator.format(), article, folder);
  }

  void remove(Corpus.Article article) throws IOException {
    for (String language : Corpus.LANGUAGES) {
      Files.deleteIfExists(folder.resolve(generator.format().file(article, language)));
    }
  }

  /** Removes what builds have made, caches too. */
  void clean() throws IOException {
    Workplace.remove(folder.resolve(generator.made()));
  }

  /** Returns what a build took and made; empty where it fails. */
  Optional<Sample> build(String log) throws IOException, InterruptedException {
    Output before = Output.of(folder.resolve(generator.output()));
    Optional<Command.Usage> usage =
        generator.build(articles).measure(folder, place.log(folder.getFileName() + "-" + log));
    if (usage.isEmpty()) {
      return Optional.empty();
    }
    Output after = Output.of(folder.resolve(generator.output()));
    return Optional.of(
        new Sample(usage.get(), after.files(), after.bytes(), after.writtenSince(before)));
  }
}
