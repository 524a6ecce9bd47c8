import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares how long static site generators take; README.md says how. */
final class Bench {

  private static final String BEGIN = "<!-- results: written by src/bench/speed/run -->";
  private static final String END = "<!-- end of results -->";

  private final Options options;
  private final Workplace place;

  private Bench(Options options, Workplace place) {
    this.options = options;
    this.place = place;
  }

  /** Takes the folder of this benchmark, then the options. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> given = Arrays.asList(arguments);
    Options options;
    try {
      options = Options.parse(given.subList(1, given.size()));
    } catch (IllegalArgumentException mistake) {
      System.err.println(mistake.getMessage() + "\n\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    if (!Command.canMeasure()) {
      System.err.println("GNU time is not at /usr/bin/time; Debian's package is called time");
      System.exit(2);
    }
    Workplace place = new Workplace(Path.of(given.get(0)), options.work());
    System.exit(new Bench(options, place).run() ? 0 : 1);
  }

  /** Returns whether every build succeeded and every goal was met. */
  private boolean run() throws IOException, InterruptedException {
    Files.createDirectories(place.work());
    Workplace.remove(place.sites());
    Bulletin ours = Bulletin.install(place);
    Bulletin oursAgain = options.classes() ? ours.withClasses(place) : ours;
    List<Generator> peers = peers();
    Machine.busyness().ifPresent(System.err::println);
    Results results = new Rounds(options, place, ours, oursAgain, peers).run();

    List<Generator> all = new ArrayList<>(List.of(ours));
    all.addAll(peers);
    List<Goals.Verdict> verdicts = Goals.judge(results);
    String report =
        Report.markdown(
            results,
            verdicts,
            options.runs(),
            LocalDate.now(ZoneOffset.UTC).toString(),
            Machine.describe(place.work()),
            Machine.versions(all));
    String plot = Plot.svg(results);
    Files.writeString(place.work().resolve("results.md"), report);
    Files.writeString(place.work().resolve("performance.svg"), plot);
    if (options.publish()) {
      publish(report, plot);
    }
    System.out.print(report);
    List<Goals.Verdict> missed = verdicts.stream().filter(verdict -> !verdict.met()).toList();
    missed.forEach(verdict -> System.err.println("missed: " + verdict.goal()));
    return !results.hasFailures() && (missed.isEmpty() || options.reportOnly());
  }

  private List<Generator> peers() throws IOException, InterruptedException {
    List<Generator> peers = new ArrayList<>();
    for (String name : options.peers()) {
      Optional<Generator> peer =
          switch (name) {
            case "hugo" -> Hugo.install(place, false);
            case "hugo-lean" -> Hugo.install(place, true);
            case "eleventy" -> Eleventy.install(place);
            case "jbake" -> JBake.install(place);
            default -> throw new IOException(name + " is not among those that we compare with");
          };
      peer.ifPresentOrElse(peers::add, () -> System.err.println(name + " is not installed"));
    }
    return peers;
  }

  /** Puts the results into the project's documents. */
  private void publish(String report, String plot) throws IOException {
    Path docs = place.project().resolve("docs");
    Path page = docs.resolve("performance.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if (end < begin) {
      throw new IOException(page + " does not say where the results go");
    }
    Files.writeString(page, text.substring(0, begin) + "\n" + report + text.substring(end));
    Files.writeString(docs.resolve("images/performance.svg"), plot);
  }
}
