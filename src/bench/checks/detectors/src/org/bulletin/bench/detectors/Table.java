package org.bulletin.bench.detectors;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Prints the results as tables in Markdown. */
public final class Table {

  private static final String BEGIN =
      "<!-- detectors: written by src/bench/checks/detectors/run -->";
  private static final String END = "<!-- end of detectors -->";

  private Table() {}

  /**
   * @param arguments the folder with passages, results and class paths, the document to put the
   *     tables into or {@code -}, then the names of the results
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Passage> passages = Passage.read(folder.resolve("passages.tsv"));
    Map<String, List<Result>> results = new LinkedHashMap<>();
    for (String name : List.of(arguments).subList(2, arguments.length)) {
      results.put(name, Result.read(folder.resolve(name + ".tsv")));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, Java %s: %,d passages of %d articles in both languages.",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version().feature(),
            passages.size(),
            passages.stream().map(Passage::article).distinct().count()));
    lines.add("");
    lines.addAll(answers(results));
    lines.add("");
    lines.addAll(seen(results));
    lines.add("");
    lines.addAll(costs(results, folder));
    String tables = String.join("\n", lines) + "\n";
    System.out.print(tables);
    if (!arguments[1].equals("-")) {
      publish(Path.of(arguments[1]), tables);
    }
  }

  private static void publish(Path document, String tables) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        document, text.substring(0, begin) + "\n" + tables + text.substring(text.indexOf(END)));
  }

  private static List<String> answers(Map<String, List<Result>> results) {
    List<String> lines = new ArrayList<>();
    Result any = results.values().iterator().next().get(0);
    StringBuilder head = new StringBuilder("| right / wrong / undecided, % |");
    int least = 1;
    for (int i = 0; i < Contest.LENGTHS.size(); i++) {
      int most = Contest.LENGTHS.get(i);
      head.append(
          most == Integer.MAX_VALUE
              ? " more than " + (least - 1) + " words"
              : " " + least + "–" + most + " words");
      head.append(String.format(Locale.ROOT, " (%,d) |", total(any.answers()[i])));
      least = most + 1;
    }
    lines.add(head.toString());
    lines.add("|---|" + "---:|".repeat(Contest.LENGTHS.size()));
    for (List<Result> each : results.values()) {
      for (Result result : each) {
        StringBuilder line = new StringBuilder("| " + result.detector() + " |");
        for (int[] answers : result.answers()) {
          line.append(
              String.format(
                  Locale.ROOT,
                  " %.1f / %.2f / %.1f |",
                  share(answers[0], answers),
                  share(answers[1], answers),
                  share(answers[2], answers)));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static double share(int part, int[] answers) {
    return 100.0 * part / total(answers);
  }

  private static int total(int[] answers) {
    return answers[0] + answers[1] + answers[2];
  }

  private static List<String> seen(Map<String, List<Result>> results) {
    List<String> lines = new ArrayList<>();
    Result any = results.values().iterator().next().get(0);
    lines.add(
        String.format(
            Locale.ROOT,
            "| | passages called the wrong language | articles with one | called French of %,d that both versions have | processor time of a passage, µs |",
            any.same()));
    lines.add("|---|---:|---:|---:|---:|");
    for (List<Result> each : results.values()) {
      for (Result result : each) {
        lines.add(
            String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %d | %.1f |",
                result.detector(),
                result.seen(),
                result.articles(),
                result.french(),
                result.micros()));
      }
    }
    return lines;
  }

  private static List<String> costs(Map<String, List<Result>> results, Path folder)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| library | made | with what it needs, MB | processor time until the first answer, ms | heap, MB |");
    lines.add("|---|---|---:|---:|---:|");
    for (Map.Entry<String, List<Result>> entry : results.entrySet()) {
      Path classPath = folder.resolve(entry.getKey() + ".cp");
      String name = "FunctionWords";
      String made = "";
      String size = "0.0";
      if (Files.exists(classPath)) {
        List<Path> jars =
            List.of(Files.readString(classPath).strip().split(File.pathSeparator)).stream()
                .map(Path::of)
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
          bytes += Files.size(jar);
        }
        name = jars.get(0).getFileName().toString().replaceFirst("\\.jar$", "");
        made = made(jars.get(0));
        size = String.format(Locale.ROOT, "%.1f", bytes / 1e6);
      }
      Result first = entry.getValue().get(0);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.0f | %.1f |",
              name,
              made,
              size,
              first.milliseconds(),
              first.megabytes()));
    }
    return lines;
  }

  private static String made(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getTimeLocal)
          .map(time -> time.toLocalDate().toString().substring(0, 7))
          .max(String::compareTo)
          .orElse("");
    }
  }
}
