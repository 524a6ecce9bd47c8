import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line asks for.
 *
 * @param articles the sizes of the corpora, ascending
 * @param work the folder that everything is made in
 * @param classes whether builds after a change start from an archive of classes
 * @param reportOnly a goal that is missed fails nothing
 * @param publish the results go into the project's documents
 */
record Options(
    Set<Integer> articles,
    int runs,
    Path work,
    Set<Scenario> scenarios,
    List<String> peers,
    boolean classes,
    boolean reportOnly,
    boolean publish) {

  static final String USAGE =
      """
      usage: src/bench/speed/run [options]
        --articles 100,1000,10000   sizes of the corpora; each article is in French and in English
        --runs 3                    runs of each build
        --work DIR                  where sites, tools and results go
        --only full,edit            these builds alone: full, edit, unchanged, new, template, cards
        --cards                     also a full build with sharing cards, of 1,000 articles
        --peers hugo,hugo-lean,eleventy,jbake  whom to compare with, each where it is installed
        --no-classes                builds after a change start from no archive of classes
        --report-only               a goal that is missed does not fail the run
        --publish                   writes the results into docs/
      """;

  /**
   * @throws IllegalArgumentException where an option is unknown or lacks its value
   */
  static Options parse(List<String> arguments) {
    Set<Integer> articles = new TreeSet<>(List.of(100, 1_000, 10_000));
    int runs = 3;
    Path work = Path.of(System.getProperty("java.io.tmpdir"), "bulletin-speed");
    Set<Scenario> scenarios = EnumSet.complementOf(EnumSet.of(Scenario.CARDS));
    List<String> peers = List.of("hugo", "hugo-lean", "eleventy", "jbake");
    boolean cards = false;
    boolean classes = true;
    boolean reportOnly = false;
    boolean publish = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--articles" -> {
          articles = new TreeSet<>();
          for (String number : list(option, rest)) {
            articles.add(Integer.valueOf(number));
          }
        }
        case "--runs" -> runs = Integer.parseInt(value(option, rest));
        case "--work" -> work = Path.of(value(option, rest)).toAbsolutePath();
        case "--only" -> {
          scenarios = EnumSet.noneOf(Scenario.class);
          for (String name : list(option, rest)) {
            scenarios.add(Scenario.valueOf(name.toUpperCase(Locale.ROOT)));
          }
        }
        case "--peers" -> peers = list(option, rest);
        case "--cards" -> cards = true;
        case "--no-classes" -> classes = false;
        case "--report-only" -> reportOnly = true;
        case "--publish" -> publish = true;
        default -> throw new IllegalArgumentException(option + " is no option");
      }
    }
    if (cards) {
      scenarios.add(Scenario.CARDS);
    }
    return new Options(articles, runs, work, scenarios, peers, classes, reportOnly, publish);
  }

  private static List<String> list(String option, Iterator<String> rest) {
    List<String> values = new ArrayList<>(Arrays.asList(value(option, rest).split(",")));
    values.removeIf(String::isBlank);
    return List.copyOf(values);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }
}
