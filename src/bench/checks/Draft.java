import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of an article, to be changed in one place. */
final class Draft {

  private static final Pattern UNSEEN =
      Pattern.compile("``.*?``|`[^`]*`|\\]\\([^)]*\\)|\\[\\^[^]]*]:?|\\\\.");
  private static final String COMPARED =
      "(?:#{2,6} .*|(?:[-*+]|\\d+\\.) .*|\\|.*|>.*|\\[\\^.*|[`~]{3,}.*|\\s.*)";
  private static final char HIDDEN = '\u0001';

  private final List<String> lines;

  Draft(String text) {
    lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  String text() {
    return String.join("\n", lines);
  }

  /** Returns the number of the first line of the body. */
  private int body() {
    return lines.subList(1, lines.size()).indexOf("---") + 2;
  }

  /** Returns the numbers of the lines of the body that are not code. */
  private List<Integer> readable() {
    List<Integer> readable = new ArrayList<>();
    boolean code = false;
    for (int line = body(); line < lines.size(); line++) {
      boolean fence = lines.get(line).strip().matches("(?:> ?|[-*+] )*[`~]{3,}.*");
      if (!code && !fence) {
        readable.add(line);
      }
      code ^= fence;
    }
    return readable;
  }

  /** Returns the lines on which a paragraph stands by itself, not in a list or quote. */
  List<Integer> paragraphs() {
    List<Integer> found = new ArrayList<>();
    for (int line : readable()) {
      if (!lines.get(line).isBlank() && !lines.get(line).matches(COMPARED)) {
        found.add(line);
      }
    }
    return found;
  }

  List<Integer> linesThat(Predicate<String> test) {
    return readable().stream().filter(line -> test.test(lines.get(line))).toList();
  }

  int size() {
    return lines.size();
  }

  String line(int number) {
    return lines.get(number);
  }

  void set(int number, String text) {
    lines.set(number, text);
  }

  void insert(int number, String... text) {
    lines.addAll(number, List.of(text));
  }

  /** Removes a line, and the blank one after it where it stands by itself. */
  void remove(int number) {
    lines.remove(number);
    if (number < lines.size() && lines.get(number).isBlank() && lines.get(number - 1).isBlank()) {
      lines.remove(number);
    }
  }

  /** Adds a line to the front matter. */
  void frontMatter(String line) {
    lines.add(body() - 1, line);
  }

  /** Returns what a key of the front matter says. */
  Optional<String> value(String key) {
    return lines.subList(0, body()).stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2))
        .findFirst();
  }

  void value(String key, String value) {
    for (int line = 0; line < body(); line++) {
      if (lines.get(line).startsWith(key + ": ")) {
        lines.set(line, key + ": " + value);
      }
    }
  }

  /** Puts another body in place of its own. */
  void bodyOf(Draft other) {
    lines.subList(body(), lines.size()).clear();
    lines.addAll(other.lines.subList(other.body(), other.lines.size()));
  }

  /**
   * Adds a sentence to the first paragraph of the body, or a paragraph where it begins otherwise.
   */
  void say(String sentence, boolean inParagraph) {
    if (inParagraph) {
      int first = paragraphs().get(0);
      lines.set(first, lines.get(first) + " " + sentence);
    } else {
      lines.addAll(body() + 1, List.of(sentence, ""));
    }
  }

  /** Returns whether the body begins with a paragraph that ends as a sentence does. */
  boolean beginsWithSentence() {
    List<Integer> paragraphs = paragraphs();
    return !paragraphs.isEmpty()
        && paragraphs.get(0) == body() + 1
        && lines.get(paragraphs.get(0)).endsWith(".");
  }

  /**
   * Replaces one match, drawn by lot, in what a reader sees.
   *
   * @return whether there was any
   */
  boolean replace(Pattern pattern, RandomGenerator random, Function<MatchResult, String> by) {
    record Place(int line, MatchResult match) {}
    List<Place> places = new ArrayList<>();
    for (int line : readable()) {
      Matcher matcher = pattern.matcher(masked(lines.get(line)));
      while (matcher.find()) {
        if (!by.apply(matcher.toMatchResult()).equals(matcher.group())) {
          places.add(new Place(line, matcher.toMatchResult()));
        }
      }
    }
    if (places.isEmpty()) {
      return false;
    }
    Place place = places.get(random.nextInt(places.size()));
    String old = lines.get(place.line());
    lines.set(
        place.line(),
        old.substring(0, place.match().start())
            + by.apply(place.match())
            + old.substring(place.match().end()));
    return true;
  }

  /** Returns what readers see of it, without code and addresses. */
  String seen() {
    StringBuilder seen = new StringBuilder();
    readable().forEach(line -> seen.append(masked(lines.get(line))).append('\n'));
    return seen.toString();
  }

  /** Hides code, addresses of links, references to notes, and what numbers an item. */
  private static String masked(String line) {
    String hidden =
        UNSEEN
            .matcher(line)
            .replaceAll(found -> String.valueOf(HIDDEN).repeat(found.group().length()));
    Matcher number = Pattern.compile("^\\s*\\d+\\. ").matcher(hidden);
    return number.find()
        ? String.valueOf(HIDDEN).repeat(number.end()) + hidden.substring(number.end())
        : hidden;
  }
}
