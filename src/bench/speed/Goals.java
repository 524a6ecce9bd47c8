import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What we want to reach, and whether a run did. Goals that a run has no numbers for are left out.
 */
final class Goals {

  private static final String OURS = "bulletin";
  private static final String HUGO = "hugo";
  private static final String LEAN_HUGO = "hugo-lean";

  private final Results results;
  private final List<Verdict> verdicts = new ArrayList<>();

  private Goals(Results results) {
    this.results = results;
  }

  /**
   * @param reached what was measured, with its unit
   * @param allowed the most that meets the goal
   */
  record Verdict(String goal, String reached, String allowed, boolean met) {}

  static List<Verdict> judge(Results results) {
    Goals goals = new Goals(results);
    goals.ofHugo("time of a full build of 10,000", 10_000, Scenario.FULL, Sample::wall, 1.0 / 3);
    goals.ofHugo(
        "memory of a full build of 10,000", 10_000, Scenario.FULL, Sample::memory, 1.0 / 3);
    goals.ofHugo("time of a full build of 1,000", 1_000, Scenario.FULL, Sample::wall, 2);
    goals.ofHugo("one article new at 1,000", 1_000, Scenario.NEW, Sample::wall, 1);
    goals.ofHugo("one article edited at 10,000", 10_000, Scenario.EDIT, Sample::wall, 1.0 / 12);
    goals.ofHugo("no change at 10,000", 10_000, Scenario.UNCHANGED, Sample::wall, 1.0 / 15);
    goals.ofHugo("template edited at 10,000", 10_000, Scenario.TEMPLATE, Sample::wall, 1.0 / 4);
    goals.ratio(
        "time of a full build of 100,000, in 2 GiB of heap",
        key(100_000, Scenario.FULL, OURS),
        key(10_000, Scenario.FULL, OURS),
        "ours of 10,000",
        Sample::wall,
        12);
    goals.nothingWritten();
    return goals.verdicts;
  }

  /** Compares with Hugo's full build of the same corpus, which is all that Hugo can do. */
  private void ofHugo(
      String goal, int articles, Scenario scenario, ToDoubleFunction<Sample> value, double most) {
    Results.Key measured = key(articles, scenario, OURS);
    ratio(goal, measured, key(articles, Scenario.FULL, HUGO), "Hugo's full build", value, most);
    OptionalDouble ours = results.median(measured, value);
    OptionalDouble lean = results.median(key(articles, Scenario.FULL, LEAN_HUGO), value);
    if (ours.isPresent() && lean.isPresent() && !verdicts.isEmpty()) {
      Verdict last = verdicts.remove(verdicts.size() - 1);
      String also =
          String.format(Locale.ROOT, " (%.3f × lean)", ours.getAsDouble() / lean.getAsDouble());
      verdicts.add(new Verdict(last.goal(), last.reached() + also, last.allowed(), last.met()));
    }
  }

  private void ratio(
      String goal,
      Results.Key measured,
      Results.Key reference,
      String referenceName,
      ToDoubleFunction<Sample> value,
      double most) {
    OptionalDouble ours = results.median(measured, value);
    OptionalDouble theirs = results.median(reference, value);
    if (ours.isPresent() && theirs.isPresent()) {
      double ratio = ours.getAsDouble() / theirs.getAsDouble();
      verdicts.add(
          new Verdict(
              goal,
              String.format(Locale.ROOT, "%.3f × %s", ratio, referenceName),
              String.format(Locale.ROOT, "%.3f", most),
              ratio <= most));
    }
  }

  private void nothingWritten() {
    for (Results.Row row : results.rows()) {
      if (row.key().scenario() == Scenario.UNCHANGED && !row.samples().isEmpty()) {
        int written = (int) row.most(Sample::written);
        String goal =
            String.format(
                Locale.ROOT, "files written without a change at %,d", row.key().articles());
        verdicts.add(new Verdict(goal, Integer.toString(written), "0", written == 0));
      }
    }
  }

  private static Results.Key key(int articles, Scenario scenario, String generator) {
    return new Results.Key(articles, scenario, generator);
  }
}
