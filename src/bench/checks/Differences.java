import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where versions of the corpus really differ, so that a warning about it is right.
 *
 * @param named by pair, what a message about the difference names
 */
record Differences(Map<String, List<String>> named) {

  static Differences read(Path file) throws IOException {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" \\| ");
        named.put(parts[0], List.of(parts[1].split(", ")));
      }
    }
    return new Differences(named);
  }

  /** Returns whether a message about a pair tells a difference that is there. */
  boolean explain(String pair, Diagnostics.Diagnostic told) {
    return named.getOrDefault(pair, List.of()).stream()
        .anyMatch(
            word ->
                word.equals("*")
                    || Pattern.compile("(?<![\\d.,])" + Pattern.quote(word) + "(?![.,]?\\d)")
                        .matcher(told.message())
                        .find());
  }
}
