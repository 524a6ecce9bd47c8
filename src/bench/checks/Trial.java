import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** One half of the corpus, checked as it is and with errors in it. */
final class Trial {

  private static final int MOST = 60;
  private static final int FEWEST = 40;
  private static final int ROUNDS = 3;

  private final String name;
  private final List<Pair> pairs;
  private final Path work;
  private final Tool tool;

  /**
   * What became of one kind of error.
   *
   * @param planted into how many pairs
   * @param warned how many of them have a new message that is a warning or worse
   * @param noted how many of the others have a new note
   * @param codes of the new messages, by how many pairs have them
   * @param missed folders and names of the pairs in which there is no new warning
   * @param falsely pairs with a new warning once the right sentence was added, before the error
   */
  record Outcome(
      Kind kind,
      int planted,
      int warned,
      int noted,
      Map<String, Integer> codes,
      List<String> missed,
      int falsely) {}

  /** What the check says about the half as it is, and about what was planted. */
  record Result(
      String name, List<Pair> pairs, List<Diagnostics.Diagnostic> clean, List<Outcome> outcomes) {

    /** Returns how many pairs have a warning or worse although nothing was planted. */
    long alarmed(List<Pair> among) {
      return among.stream()
          .filter(
              pair -> clean.stream().anyMatch(each -> each.alarm() && each.concerns(pair.name())))
          .count();
    }

    /** Returns how many pairs have one of some messages. */
    long concerned(List<Diagnostics.Diagnostic> among) {
      return pairs.stream()
          .filter(pair -> among.stream().anyMatch(each -> each.concerns(pair.name())))
          .count();
    }

    long noted(List<Pair> among) {
      return among.stream()
          .filter(
              pair -> clean.stream().anyMatch(each -> !each.alarm() && each.concerns(pair.name())))
          .count();
    }
  }

  Trial(String name, List<Pair> pairs, Path work, Tool tool) {
    this.name = name;
    this.pairs = pairs;
    this.work = work;
    this.tool = tool;
  }

  Result run(List<Kind> kinds) throws IOException, InterruptedException {
    Path folder = work.resolve(name);
    Workplace.remove(folder);
    Bulletin.write(folder.resolve("content"), pairs);
    List<Diagnostics.Diagnostic> clean = tool.check(folder);
    write("alarms-" + name + ".txt", clean.stream().map(Trial::line).sorted().toList());
    List<Outcome> outcomes = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Kind kind : kinds) {
      Outcome outcome = plant(kind, clean);
      outcomes.add(outcome);
      outcome.missed().forEach(each -> missed.add(kind.name() + ": " + each));
      System.out.printf(
          "%s, %s: %d of %d%n", name, kind.name(), outcome.warned(), outcome.planted());
    }
    write("missed-" + name + ".txt", missed);
    return new Result(name, pairs, clean, outcomes);
  }

  private Outcome plant(Kind kind, List<Diagnostics.Diagnostic> clean)
      throws IOException, InterruptedException {
    List<Diagnostics.Diagnostic> before = clean;
    int falsely = 0;
    Set<String> made = new HashSet<>();
    if (kind.carrier()) {
      List<Pair> carriers = new ArrayList<>();
      before = tool.check(bulletin(kind, false, 0, made, carriers));
      for (Pair pair : carriers) {
        falsely +=
            added(pair, clean, before).stream().anyMatch(Diagnostics.Diagnostic::alarm) ? 1 : 0;
      }
    }
    int planted = 0;
    int warned = 0;
    int noted = 0;
    Map<String, Integer> codes = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < ROUNDS && planted < FEWEST; round++) {
      List<Pair> changed = new ArrayList<>();
      Path folder = bulletin(kind, true, round, made, changed);
      if (changed.isEmpty()) {
        break;
      }
      List<Diagnostics.Diagnostic> after = tool.check(folder);
      planted += changed.size();
      for (Pair pair : changed) {
        List<Diagnostics.Diagnostic> added = added(pair, before, after);
        if (added.stream().anyMatch(Diagnostics.Diagnostic::alarm)) {
          warned++;
        } else {
          noted += added.isEmpty() ? 0 : 1;
          missed.add(folder.getFileName() + "/" + pair.name() + (added.isEmpty() ? "" : " (note)"));
        }
        added.stream()
            .map(Diagnostics.Diagnostic::code)
            .distinct()
            .forEach(code -> codes.merge(code, 1, Integer::sum));
      }
    }
    return new Outcome(kind, planted, warned, noted, codes, missed, falsely);
  }

  /**
   * Returns a bulletin of the half with errors of one kind, one in a pair.
   *
   * @param made what was made in earlier rounds and is not made again
   */
  private Path bulletin(Kind kind, boolean wrong, int round, Set<String> made, List<Pair> changed)
      throws IOException {
    Path folder =
        work.resolve("planted")
            .resolve(
                name
                    + "-"
                    + kind.name().replaceAll("[^A-Za-z]+", "-")
                    + (wrong ? "-" + round : "-right"));
    Workplace.remove(folder);
    Bulletin.write(folder.resolve("content"), pairs);
    List<Pair> shuffled = new ArrayList<>(pairs);
    shuffled.sort(Comparator.comparingInt(pair -> Pair.hash(kind.name() + pair.name())));
    for (int index = 0; index < shuffled.size() && changed.size() < MOST; index++) {
      Pair pair = shuffled.get(index);
      Pair other = shuffled.get(shuffled.size() - 1 - index);
      Kind.Article article =
          new Kind.Article(
              new Draft(Bulletin.french(pair)),
              new Draft(Bulletin.english(pair)),
              new Draft(Bulletin.french(other)),
              new Draft(Bulletin.english(other)));
      Random random = new Random(Pair.hash(kind.name() + round + " in " + pair.name()));
      if (pair != other
          && kind.planter().plant(article, wrong, random)
          && (!wrong || made.add(article.french().text() + article.english().text()))) {
        Bulletin.article(folder.resolve("content"), pair, article.french(), article.english());
        changed.add(pair);
      }
    }
    return folder;
  }

  /** Returns messages that a pair has more of than before, whatever lines they stand on. */
  private static List<Diagnostics.Diagnostic> added(
      Pair pair, List<Diagnostics.Diagnostic> before, List<Diagnostics.Diagnostic> after) {
    Map<String, Integer> known = new LinkedHashMap<>();
    before.stream()
        .filter(each -> each.concerns(pair.name()))
        .forEach(each -> known.merge(key(each), 1, Integer::sum));
    List<Diagnostics.Diagnostic> added = new ArrayList<>();
    for (Diagnostics.Diagnostic each : after) {
      if (each.concerns(pair.name()) && known.merge(key(each), -1, Integer::sum) < 0) {
        added.add(each);
      }
    }
    return added;
  }

  private static String key(Diagnostics.Diagnostic each) {
    return each.code()
        + " "
        + each.severity()
        + " "
        + each.message().replaceAll("\\bline \\d+|:\\d+", "");
  }

  private static String line(Diagnostics.Diagnostic each) {
    return each.severity()
        + " "
        + each.code()
        + " "
        + each.file()
        + ":"
        + each.line()
        + " "
        + each.message();
  }

  private void write(String file, List<String> lines) throws IOException {
    Files.writeString(work.resolve(file), String.join("\n", lines) + "\n");
  }
}
