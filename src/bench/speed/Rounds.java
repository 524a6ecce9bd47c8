import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Runs everything in rounds: in each, every generator builds its site once from nothing, then
 * Bulletin builds after each kind of change. So what disturbs the machine disturbs all alike.
 */
final class Rounds {

  private static final int WITH_CARDS = 1_000;
  private static final LocalDate AFTER_ALL = LocalDate.of(2025, 1, 1);
  private static final String TEMPLATE = "templates/article.ftlh";

  private final Options options;
  private final Workplace place;
  private final Bulletin ours;
  private final Bulletin oursAgain;
  private final List<Generator> peers;
  private final Results results = new Results();

  /**
   * @param oursAgain builds where there was a build before
   */
  Rounds(
      Options options, Workplace place, Bulletin ours, Bulletin oursAgain, List<Generator> peers) {
    this.options = options;
    this.place = place;
    this.ours = ours;
    this.oursAgain = oursAgain;
    this.peers = peers;
  }

  Results run() throws IOException, InterruptedException {
    if (!options.scenarios().equals(Set.of(Scenario.CARDS))) {
      for (int articles : options.articles()) {
        run(articles);
      }
    }
    if (options.scenarios().contains(Scenario.CARDS)) {
      runCards();
    }
    return results;
  }

  private void run(int articles) throws IOException, InterruptedException {
    Site own = Site.make(ours, articles, ours.name(), place);
    List<Site> theirs = new ArrayList<>();
    for (Generator peer : peers) {
      if (articles <= peer.most() && options.scenarios().contains(Scenario.FULL)) {
        theirs.add(Site.make(peer, articles, peer.name(), place));
      }
    }
    for (int round = 1; round <= options.runs(); round++) {
      fullBuild(own, Scenario.FULL, round);
      for (Site site : theirs) {
        fullBuild(site, Scenario.FULL, round);
      }
      changes(own.builtBy(oursAgain), round);
    }
    Workplace.remove(place.sites());
  }

  private void runCards() throws IOException, InterruptedException {
    Site site = Site.make(ours, WITH_CARDS, ours.name() + "-cards", place);
    Path settings = site.folder().resolve("content/bulletin.yaml");
    Files.writeString(settings, Files.readString(settings).replace("cards: false\n", ""));
    for (int round = 1; round <= options.runs(); round++) {
      fullBuild(site, Scenario.CARDS, round);
    }
    Workplace.remove(place.sites());
  }

  private void fullBuild(Site site, Scenario scenario, int round)
      throws IOException, InterruptedException {
    if (options.scenarios().contains(scenario)) {
      site.clean();
      measure(site, scenario, round);
    }
  }

  /** Builds after each kind of change; a round leaves the corpus as it was. */
  private void changes(Site site, int round) throws IOException, InterruptedException {
    if (Collections.disjoint(options.scenarios(), Scenario.CHANGES)) {
      return;
    }
    if (!options.scenarios().contains(Scenario.FULL)) {
      site.build("settle");
    }
    Corpus.Article edited = Corpus.article((site.articles() / 2 + round) % site.articles());
    Corpus.Article added = Corpus.article(site.articles() + round).on(AFTER_ALL.plusDays(round));
    Path template = site.folder().resolve(TEMPLATE);

    after(Scenario.EDIT, () -> site.write(edited.edited("corrected " + round)), site, round);
    after(Scenario.UNCHANGED, () -> {}, site, round);
    after(Scenario.NEW, () -> site.write(added), site, round);
    after(Scenario.TEMPLATE, () -> writeTemplate(template, round), site, round);

    site.write(edited);
    site.remove(added);
    Files.deleteIfExists(template);
  }

  private interface Change {
    void make() throws IOException;
  }

  private void after(Scenario scenario, Change change, Site site, int round)
      throws IOException, InterruptedException {
    if (options.scenarios().contains(scenario)) {
      change.make();
      measure(site, scenario, round);
    }
  }

  /** The comment is one of HTML, so that every article's page has other bytes. */
  private void writeTemplate(Path template, int round) throws IOException {
    String packaged = Files.readString(place.project().resolve(TEMPLATE));
    Files.createDirectories(template.getParent());
    Files.writeString(template, packaged.replace("<article", "<!-- " + round + " -->\n<article"));
  }

  private void measure(Site site, Scenario scenario, int round)
      throws IOException, InterruptedException {
    String generator = site.generator().name();
    Optional<Sample> sample =
        site.build(
            String.format(Locale.ROOT, "%d-%s-%d", site.articles(), scenario.name(), round)
                .toLowerCase(Locale.ROOT));
    results.add(new Results.Key(site.articles(), scenario, generator), sample);
    String took =
        sample
            .map(one -> String.format(Locale.ROOT, "%.2f s", one.wall()))
            .orElse("failed, see " + place.work().resolve("logs"));
    System.err.printf(
        Locale.ROOT, "%,d %s, %s: %s%n", site.articles(), scenario.label(), generator, took);
  }
}
