import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Writes results as tables in Markdown. */
final class Report {

  private static final double MEBIBYTE = 1024 * 1024;
  private static final double MEGABYTE = 1_000_000;
  private static final String REFERENCE = "hugo";

  private final Results results;

  private Report(Results results) {
    this.results = results;
  }

  /**
   * Returns the whole report.
   *
   * @param date of the run
   * @param machine what it ran on, in words
   * @param versions of the generators and of what they run on
   */
  static String markdown(
      Results results,
      List<Goals.Verdict> verdicts,
      int runs,
      String date,
      String machine,
      String versions) {
    Report report = new Report(results);
    List<String> lines = new ArrayList<>();
    lines.add(date + ": " + machine + ". " + versions + ".");
    lines.add(
        "Medians of " + runs + (runs == 1 ? " run." : " runs, least to most in parentheses."));
    lines.add("");
    lines.addAll(report.table());
    if (!verdicts.isEmpty()) {
      lines.add("");
      lines.addAll(goals(verdicts));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| articles | build | | time (s) | CPU (s) | memory (MiB) | files | MB | written |"
            + " time ÷ Hugo's full build |");
    lines.add("|---:|---|---|---:|---:|---:|---:|---:|---:|---:|");
    for (Results.Row row : results.rows()) {
      lines.add("| " + String.join(" | ", cells(row)) + " |");
    }
    return lines;
  }

  private List<String> cells(Results.Row row) {
    Results.Key key = row.key();
    List<String> cells = new ArrayList<>();
    cells.add(String.format(Locale.ROOT, "%,d", key.articles()));
    cells.add(key.scenario().label());
    cells.add(key.generator());
    if (row.failures() > 0) {
      cells.addAll(List.of("failed", "", "", "", "", "", ""));
      return cells;
    }
    cells.add(range(row, Sample::wall, "%.2f"));
    cells.add(range(row, Sample::cpu, "%.2f"));
    cells.add(range(row, sample -> sample.memory() / MEBIBYTE, "%,.0f"));
    cells.add(range(row, Sample::files, "%,.0f"));
    cells.add(range(row, sample -> sample.bytes() / MEGABYTE, "%,.1f"));
    cells.add(range(row, Sample::written, "%,.0f"));
    cells.add(ratio(row));
    return cells;
  }

  /** Returns the median, and least and most where these differ as they are printed. */
  private static String range(Results.Row row, ToDoubleFunction<Sample> value, String format) {
    String median = String.format(Locale.ROOT, format, row.median(value));
    String least = String.format(Locale.ROOT, format, row.least(value));
    String most = String.format(Locale.ROOT, format, row.most(value));
    return least.equals(most) ? median : median + " (" + least + "–" + most + ")";
  }

  private String ratio(Results.Row row) {
    Results.Key full = new Results.Key(row.key().articles(), Scenario.FULL, REFERENCE);
    OptionalDouble hugo = results.median(full, Sample::wall);
    return hugo.isPresent()
        ? String.format(Locale.ROOT, "%.2f", row.median(Sample::wall) / hugo.getAsDouble())
        : "";
  }

  private static List<String> goals(List<Goals.Verdict> verdicts) {
    List<String> lines = new ArrayList<>();
    lines.add("| goal | reached | at most | met |");
    lines.add("|---|---:|---:|---|");
    for (Goals.Verdict verdict : verdicts) {
      String met = verdict.met() ? "yes" : "**no**";
      lines.add(
          "| "
              + String.join(" | ", verdict.goal(), verdict.reached(), verdict.allowed(), met)
              + " |");
    }
    return lines;
  }
}
