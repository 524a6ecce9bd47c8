import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where versions of the corpus really differ, or what a warning tells is really there, so that the
 * warning is right.
 */
record Differences(List<Entry> entries) {

  /** What a warning may be right about. */
  enum Kind {
    FIGURE("figure", "a figure, a range or a reference that one language lacks, adds or changes"),
    PASSAGE("passage missing", "a passage that one language lacks, or has of an earlier version"),
    LINK("link left out", "a link that one language lacks"),
    ELSEWHERE("link elsewhere", "a link to another page, for no reason that shows"),
    TRANSLATED(
        "translated address",
        "a link to a page for readers of the other language, an example with a translated name"),
    REPEATED("passage repeated", "a passage that stands in two articles"),
    PERSON("address of a person", "an e-mail address with somebody’s name"),
    SERVICE("address of a service", "an e-mail address of a service or a list");

    private final String word;
    private final String meaning;

    Kind(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }

    private static Kind of(String word) throws IOException {
      return Arrays.stream(values())
          .filter(kind -> kind.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IOException("no kind of difference: " + word));
    }
  }

  /**
   * One line of the list.
   *
   * @param language of the file that the warning stands in
   * @param quoted something that its message quotes, in full
   * @param why what a reader found
   */
  record Entry(String pair, String code, String language, String quoted, Kind kind, String why) {

    private boolean explains(Diagnostics.Diagnostic told) {
      return told.code().equals(code)
          && told.file().endsWith("/" + pair + "." + language + ".md")
          && (told.message().contains("“" + quoted + "”")
              || told.message().contains("`" + quoted + "`"));
    }
  }

  /** A warning that is right. */
  record Explained(Diagnostics.Diagnostic told, Kind kind) {}

  /**
   * The warnings of a half.
   *
   * @param explained those that the list tells
   * @param wrong all others
   * @param idle entries about pairs of the half that explain nothing
   */
  record Sorted(List<Explained> explained, List<Diagnostics.Diagnostic> wrong, List<Entry> idle) {}

  static Differences read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" \\| ");
        if (parts.length != 6) {
          throw new IOException("six columns are wanted: " + line);
        }
        entries.add(new Entry(parts[0], parts[1], parts[2], parts[3], Kind.of(parts[4]), parts[5]));
      }
    }
    return new Differences(entries);
  }

  /** Returns the warnings about some pairs; each entry explains one at most. */
  Sorted sort(List<Pair> pairs, List<Diagnostics.Diagnostic> told) {
    List<Entry> left =
        new ArrayList<>(
            entries.stream()
                .filter(entry -> pairs.stream().anyMatch(pair -> pair.name().equals(entry.pair())))
                .toList());
    List<Explained> explained = new ArrayList<>();
    List<Diagnostics.Diagnostic> wrong = new ArrayList<>();
    for (Diagnostics.Diagnostic each : told) {
      if (each.alarm()) {
        left.stream()
            .filter(entry -> entry.explains(each))
            .findFirst()
            .ifPresentOrElse(
                entry -> {
                  left.remove(entry);
                  explained.add(new Explained(each, entry.kind()));
                },
                () -> wrong.add(each));
      }
    }
    return new Sorted(explained, wrong, left);
  }
}
