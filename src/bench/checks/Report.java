import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes results as tables in Markdown. */
final class Report {

  private static final double FOUND = 95;
  private static final double ALARMED = 2;

  private Report() {}

  /** Returns the whole report; the first result is the one that counts. */
  static String markdown(
      List<Trial.Result> results,
      Differences differences,
      Map<String, Map<String, Integer>> dropped,
      Map<String, String> versions,
      String date) {
    List<String> lines = new ArrayList<>();
    lines.add(
        date
            + ": "
            + String.join(
                ", ",
                results.stream()
                    .map(each -> each.pairs().size() + " pairs " + each.name())
                    .toList())
            + ". Checks are tuned against the tuning half alone.");
    lines.add("");
    lines.addAll(goals(results, differences));
    lines.add("");
    lines.add("### Errors that were planted");
    lines.add("");
    lines.addAll(kinds(results));
    lines.add("");
    lines.add("### Alarms where nothing was planted");
    lines.add("");
    lines.addAll(alarms(results));
    lines.add("");
    lines.addAll(codes(results, differences));
    lines.add("");
    lines.add("### What the warnings tell");
    lines.add("");
    lines.addAll(explained(results, differences));
    lines.add("");
    lines.addAll(wrong(results, differences));
    lines.add("");
    lines.add("### The corpus");
    lines.add("");
    lines.addAll(corpus(results, versions));
    lines.add("");
    lines.addAll(dropped(dropped));
    return String.join("\n", lines) + "\n";
  }

  /** Returns whether the half that was held out meets both goals. */
  static boolean met(Trial.Result result) {
    return found(result) >= FOUND
        && share(result.alarmed(result.pairs()), result.pairs().size()) <= ALARMED;
  }

  private static double found(Trial.Result result) {
    List<Trial.Outcome> counted =
        result.outcomes().stream().filter(each -> each.kind().goal()).toList();
    return share(
        counted.stream().mapToInt(Trial.Outcome::warned).sum(),
        counted.stream().mapToInt(Trial.Outcome::planted).sum());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static List<String> goals(List<Trial.Result> results, Differences differences) {
    List<String> lines = new ArrayList<>();
    lines.add("| goal | " + names(results) + " | goal | met |");
    lines.add("|---|" + "---:|".repeat(results.size()) + "---|---|");
    StringBuilder found =
        new StringBuilder(
            "| errors of figures, dates, links, structure, dropped paragraphs that a warning tells |");
    StringBuilder alarmed =
        new StringBuilder("| pairs with a warning or an error although nothing was planted |");
    StringBuilder wrongly =
        new StringBuilder("| the same, without warnings of what is really so, as listed |");
    StringBuilder noted = new StringBuilder("| pairs with a note |");
    for (Trial.Result result : results) {
      found.append(percent(found(result)));
      long pairs = result.alarmed(result.pairs());
      alarmed
          .append(' ')
          .append(pairs)
          .append(" of ")
          .append(result.pairs().size())
          .append(',')
          .append(percent(share(pairs, result.pairs().size())));
      long wrong = result.concerned(sorted(result, differences).wrong());
      wrongly
          .append(' ')
          .append(wrong)
          .append(" of ")
          .append(result.pairs().size())
          .append(',')
          .append(percent(share(wrong, result.pairs().size())));
      noted.append(percent(share(result.noted(result.pairs()), result.pairs().size())));
    }
    Trial.Result counts = results.get(0);
    lines.add(found + " at least 95 % | " + yes(found(counts) >= FOUND));
    lines.add(
        alarmed
            + " at most 2 % | "
            + yes(share(counts.alarmed(counts.pairs()), counts.pairs().size()) <= ALARMED));
    lines.add(wrongly + " | |");
    lines.add(noted + " | |");
    return lines;
  }

  private static Differences.Sorted sorted(Trial.Result result, Differences differences) {
    return differences.sort(result.pairs(), result.clean());
  }

  private static String names(List<Trial.Result> results) {
    return String.join(" | ", results.stream().map(Trial.Result::name).toList());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, " %.1f %% |", value);
  }

  private static String yes(boolean met) {
    return met ? "yes |" : "**no** |";
  }

  private static List<String> kinds(List<Trial.Result> results) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| | error |");
    for (Trial.Result result : results) {
      head.append(' ').append(result.name()).append(": planted | warned | | by a note alone |");
    }
    lines.add(head + " codes | falsely |");
    lines.add("|---|---|" + "---:|---:|---:|---:|".repeat(results.size()) + "---|---:|");
    for (int index = 0; index < results.get(0).outcomes().size(); index++) {
      Kind kind = results.get(0).outcomes().get(index).kind();
      StringBuilder line =
          new StringBuilder(
              "| "
                  + kind.group()
                  + " | "
                  + kind.name()
                  + (kind.goal() ? " †" : "")
                  + (kind.carrier() ? " ‡" : "")
                  + " |");
      int falsely = 0;
      Map<String, Integer> codes = new TreeMap<>();
      for (Trial.Result result : results) {
        Trial.Outcome outcome = result.outcomes().get(index);
        line.append(' ')
            .append(outcome.planted())
            .append(" | ")
            .append(outcome.warned())
            .append(" |");
        line.append(percent(share(outcome.warned(), outcome.planted())))
            .append(' ')
            .append(outcome.noted())
            .append(" |");
        falsely += outcome.falsely();
        outcome.codes().forEach((code, count) -> codes.merge(code, count, Integer::sum));
      }
      lines.add(line + " " + usual(codes) + " | " + (kind.carrier() ? falsely : "") + " |");
    }
    lines.add("");
    lines.add(
        "† counts towards the goal. ‡ stands in a sentence that was added to both versions, for the documents have few such places or none; “falsely” counts pairs with one more warning, whatever it is about, once the right sentence stands there.");
    return lines;
  }

  private static String usual(Map<String, Integer> codes) {
    return String.join(
        ", ",
        codes.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(3)
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .toList());
  }

  private static List<String> alarms(List<Trial.Result> results) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| document |");
    results.forEach(
        result -> head.append(' ').append(result.name()).append(": pairs | warned | noted |"));
    lines.add(head.toString());
    lines.add("|---|" + "---:|---:|---:|".repeat(results.size()));
    for (Source source : Source.ALL) {
      StringBuilder line = new StringBuilder("| " + source.name() + " |");
      for (Trial.Result result : results) {
        List<Pair> own =
            result.pairs().stream().filter(pair -> pair.source().equals(source)).toList();
        line.append(' ')
            .append(own.size())
            .append(" | ")
            .append(result.alarmed(own))
            .append(" | ")
            .append(result.noted(own))
            .append(" |");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> codes(List<Trial.Result> results, Differences differences) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int index = 0; index < results.size(); index++) {
      Trial.Result result = results.get(index);
      for (Diagnostics.Diagnostic each : result.clean()) {
        count(counts, each, 2 * results.size())[2 * index]++;
      }
      for (Diagnostics.Diagnostic each : sorted(result, differences).wrong()) {
        count(counts, each, 2 * results.size())[2 * index + 1]++;
      }
    }
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| code | severity |");
    results.forEach(result -> head.append(' ').append(result.name()).append(" | of them false |"));
    lines.add(head.toString());
    lines.add("|---|---|" + "---:|---:|".repeat(results.size()));
    counts.forEach(
        (code, count) -> {
          StringBuilder line = new StringBuilder("| " + code + " |");
          for (int index = 0; index < count.length; index += 2) {
            // Notes are not sorted.
            String wrong = code.endsWith("note") ? "" : " " + count[index + 1];
            line.append(' ').append(count[index]).append(" |").append(wrong).append(" |");
          }
          lines.add(line.toString());
        });
    return lines;
  }

  private static int[] count(Map<String, int[]> counts, Diagnostics.Diagnostic told, int columns) {
    return counts.computeIfAbsent(
        told.code() + " | " + told.severity().toLowerCase(Locale.ROOT), code -> new int[columns]);
  }

  private static List<String> explained(List<Trial.Result> results, Differences differences) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| warnings where nothing was planted tell |");
    results.forEach(
        result -> head.append(' ').append(result.name()).append(": warnings | pairs |"));
    lines.add(head.toString());
    lines.add("|---|" + "---:|---:|".repeat(results.size()));
    for (Differences.Kind kind : Differences.Kind.values()) {
      StringBuilder line = new StringBuilder("| " + kind.meaning() + " |");
      for (Trial.Result result : results) {
        append(
            line,
            result,
            sorted(result, differences).explained().stream()
                .filter(each -> each.kind() == kind)
                .map(Differences.Explained::told)
                .toList());
      }
      lines.add(line.toString());
    }
    StringBuilder line = new StringBuilder("| none of these: false alarms |");
    results.forEach(result -> append(line, result, sorted(result, differences).wrong()));
    lines.add(line.toString());
    return lines;
  }

  private static void append(
      StringBuilder line, Trial.Result result, List<Diagnostics.Diagnostic> told) {
    line.append(' ').append(told.size()).append(" | ").append(result.concerned(told)).append(" |");
  }

  private static List<String> wrong(List<Trial.Result> results, Differences differences) {
    List<String> lines = new ArrayList<>();
    lines.add("| false alarms | half | in |");
    lines.add("|---|---|---|");
    for (Trial.Result result : results) {
      Map<String, Map<String, Integer>> codes = new TreeMap<>();
      for (Diagnostics.Diagnostic each : sorted(result, differences).wrong()) {
        String article = each.file().replaceAll(".*/|\\.[a-z]+\\.md$", "");
        codes.computeIfAbsent(each.code(), code -> new TreeMap<>()).merge(article, 1, Integer::sum);
      }
      codes.forEach(
          (code, articles) ->
              lines.add(
                  "| "
                      + code
                      + " | "
                      + result.name()
                      + " | "
                      + String.join(
                          ", ",
                          articles.entrySet().stream()
                              .map(
                                  entry ->
                                      entry.getValue() == 1
                                          ? entry.getKey()
                                          : entry.getKey() + " (" + entry.getValue() + ")")
                              .toList())
                      + " |"));
    }
    return lines;
  }

  private static List<String> corpus(List<Trial.Result> results, Map<String, String> versions) {
    List<String> lines = new ArrayList<>();
    lines.add("| document | kind of text | packages | pairs | words, French and English |");
    lines.add("|---|---|---|---:|---:|");
    for (Source source : Source.ALL) {
      List<Pair> own =
          results.stream()
              .flatMap(result -> result.pairs().stream())
              .filter(pair -> pair.source().equals(source))
              .toList();
      long words =
          own.stream()
              .mapToLong(
                  pair -> Block.count(pair.french().body()) + Block.count(pair.english().body()))
              .sum();
      String packages =
          String.join(
              ", ",
              source.packages().stream().map(name -> name + " " + versions.get(name)).toList());
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %d | %,d |",
              source.name(),
              source.kind(),
              packages,
              own.size(),
              words));
    }
    return lines;
  }

  private static List<String> dropped(Map<String, Map<String, Integer>> dropped) {
    Map<String, Map<String, Integer>> reasons = new LinkedHashMap<>();
    dropped.forEach(
        (document, counts) ->
            counts.forEach(
                (reason, count) ->
                    reasons.computeIfAbsent(reason, key -> new TreeMap<>()).put(document, count)));
    List<String> lines = new ArrayList<>();
    lines.add("| left out because | candidates | of |");
    lines.add("|---|---:|---|");
    reasons.forEach(
        (reason, counts) ->
            lines.add(
                "| "
                    + reason
                    + " | "
                    + counts.values().stream().mapToInt(count -> count).sum()
                    + " | "
                    + String.join(
                        ", ",
                        counts.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList())
                    + " |"));
    return lines;
  }
}
