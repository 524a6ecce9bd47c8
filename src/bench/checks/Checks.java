import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Measures what {@code bulletin:check} finds and what it cries wolf about. */
public final class Checks {

  private static final String BEGIN = "<!-- results: written by src/bench/checks/run -->";
  private static final String END = "<!-- end of results -->";

  private Checks() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder of these sources, then options as README.md lists them
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    Path project = Path.of(arguments[0]).resolve("../../..").normalize();
    int at = words.indexOf("--work");
    Path work =
        at > 0
            ? Path.of(words.get(at + 1)).toAbsolutePath()
            : Path.of(System.getProperty("java.io.tmpdir"), "bulletin-checks");
    Files.createDirectories(work);
    Packages packages = new Packages(work);
    Corpus corpus = new Corpus(packages);
    List<Pair> pairs = corpus.read();
    List<Pair> tuning = pairs.stream().filter(Pair::tuning).toList();
    List<Pair> heldOut = pairs.stream().filter(pair -> !pair.tuning()).toList();
    System.out.printf("%d pairs, %d of them held out%n", pairs.size(), heldOut.size());
    if (words.contains("--corpus")) {
      write(work.resolve("tuning"), tuning);
      if (words.contains("--both-halves")) {
        write(work.resolve("held-out"), heldOut);
      }
      return;
    }
    Differences differences = Differences.read(Path.of(arguments[0], "differences.txt"));
    List<Kind> kinds = kinds(words);
    Tool tool = Tool.install(project, work);
    List<Trial.Result> results = new ArrayList<>();
    if (!words.contains("--tuning")) {
      results.add(new Trial("held-out", heldOut, work, tool).run(kinds));
    }
    results.add(new Trial("tuning", tuning, work, tool).run(kinds));
    for (Trial.Result result : results) {
      differences.sort(result.pairs(), result.clean()).idle().stream()
          .map(entry -> "differences.txt explains nothing: " + entry)
          .forEach(System.out::println);
    }
    String report =
        Report.markdown(
            results,
            differences,
            corpus.dropped(),
            packages.versions(),
            LocalDate.now(ZoneOffset.UTC).toString());
    Files.writeString(work.resolve("results.md"), report);
    System.out.println(report);
    if (words.contains("--publish")) {
      publish(project.resolve("docs/checks-quality.md"), report);
    }
    if (!Report.met(results.get(0)) && !words.contains("--report-only")) {
      System.err.println("a goal is missed");
      System.exit(1);
    }
  }

  private static void write(Path folder, List<Pair> pairs) throws IOException {
    Workplace.remove(folder);
    Bulletin.write(folder.resolve("content"), pairs);
  }

  private static List<Kind> kinds(List<String> words) {
    int at = words.indexOf("--only");
    return at < 0
        ? Kinds.all()
        : Kinds.all().stream()
            .filter(kind -> (kind.group() + " " + kind.name()).contains(words.get(at + 1)))
            .toList();
  }

  private static void publish(Path document, String report) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        document, text.substring(0, begin) + "\n" + report + text.substring(text.indexOf(END)));
  }
}
