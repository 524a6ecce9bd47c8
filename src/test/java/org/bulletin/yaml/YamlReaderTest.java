package org.bulletin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Rule;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.yaml.YamlValue.Mapping;
import org.bulletin.yaml.YamlValue.Scalar;
import org.bulletin.yaml.YamlValue.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "true",
        "null",
        "~",
        "10:00",
        "2025-04-13",
        "2025-04-13 10:30",
        "1_000",
        "0x1F",
        "1e3",
        "012",
        ".inf",
        "3.10",
        "=",
        "C'est dit",
        "L’armée – « déjà »",
        "a:b",
        "https://host/path#part"
      })
  void aValueIsTheTextThatStandsThere(String text) {
    assertThat(read("key: " + text).get("key"))
        .map(value -> ((Scalar) value).text())
        .contains(text);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void quotesAreNoPartOfAText() {
    Mapping mapping = read("a: \"Armée : deux\"\nb: 'l''armée'\n");

    assertThat(text(mapping, "a")).isEqualTo("Armée : deux");
    assertThat(text(mapping, "b")).isEqualTo("l'armée");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\b", "\\0", "\\x1B", "\\u0085", "\\uD800", "\\uFFFE"})
  void anEscapeBringsNoCharacterInThatFeedsCannotHold(String escape) {
    read("title: \"Un " + escape + " titre\"\n");

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::rule)
        .containsExactly(Problem.FILE_CONTROL_CHARACTER);
  }

  @Test
  void aTextMayGoOnOverIndentedLines() {
    assertThat(text(read("a: un\n  deux\n  trois\nb: x\n"), "a")).isEqualTo("un deux trois");
  }

  @Test
  void aBlockKeepsOrFoldsItsLines() {
    Mapping mapping = read("a: |\n  un\n  deux\nb: >-\n  un\n  deux\n");

    assertThat(text(mapping, "a")).isEqualTo("un\ndeux\n");
    assertThat(text(mapping, "b")).isEqualTo("un deux");
  }

  @Test
  void everyValueKnowsItsPlaceInTheFile() {
    String yaml =
        """
        title: Gao
        quote:
          text: "Oui"
        list: [un, deux]
        """;
    Mapping mapping = YamlReader.read("a.md", yaml, 2, diagnostics).orElseThrow();

    assertThat(mapping.get("title")).map(YamlValue::location).contains(at(2, 8, 3));
    Mapping quote = (Mapping) mapping.get("quote").orElseThrow();
    assertThat(quote.entries().get(0).key().location()).isEqualTo(at(4, 3, 4));
    assertThat(quote.get("text")).map(YamlValue::location).contains(at(4, 9, 5));
    Sequence list = (Sequence) mapping.get("list").orElseThrow();
    assertThat(list.items().get(1).location()).isEqualTo(at(5, 12, 4));
  }

  @Test
  void keysStandInTheOrderOfTheFile() {
    assertThat(read("b: 1\na: 2\nc: 3\n").entries())
        .extracting(entry -> entry.key().value())
        .containsExactly("b", "a", "c");
  }

  @Test
  void aTextWithoutContentIsAnEmptyMapping() {
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# rien\n").entries()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void anAliasRepeatsAnAnchoredValue() {
    Mapping mapping = read("a: &un Gao\nb: *un\nc: &deux [x]\nd: *deux\n");

    assertThat(text(mapping, "b")).isEqualTo("Gao");
    assertThat(((Sequence) mapping.get("d").orElseThrow()).items()).hasSize(1);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aSecondKeyOfTheSameNameIsRefused() {
    Mapping mapping = read("a: 1\na: 2\n");

    assertThat(text(mapping, "a")).isEqualTo("1");
    assertThat(problems()).containsExactly(Problem.YAML_DUPLICATE_KEY);
  }

  @Test
  void everyLineThatLacksQuotesIsToldInOneRun() {
    Mapping mapping = read("a: un : deux\nb: @x\nc: \"y\" z\nd: bon\n");

    assertThat(problems())
        .containsExactly(
            Problem.YAML_COLON_IN_TEXT,
            Problem.YAML_CHARACTER_STARTS_TEXT,
            Problem.YAML_TEXT_AFTER_QUOTE);
    assertThat(text(mapping, "a")).isEqualTo("un : deux");
    assertThat(text(mapping, "d")).isEqualTo("bon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "un : deux",
        "Il dit \"non\" : la suite",
        "L'armée : \\ la suite",
        "@x",
        "%x",
        "`x`",
        "*x",
        "& x",
        "&x y",
        "!x y",
        "! x",
        "!! x",
        "> x",
        "| x",
        "- x",
        "? x",
        ", x",
        "] x",
        "} x",
        "[x] y",
        "{x} y",
        "\"x\" y",
        "'l'armée'",
        "\"C:\\dossier\"",
        "x:",
        "#3 x"
      })
  void theLineThatAMessageShowsIsReadWithoutAMistake(String value) {
    YamlReader.read("a.md", "key: " + value + "\n", 1, diagnostics);
    Diagnostic told = diagnostics.sorted().get(0);

    Diagnostics again = new Diagnostics();
    Optional<Mapping> mended = YamlReader.read("a.md", told.arguments().get(0) + "\n", 1, again);

    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(again.sorted()).isEmpty();
    assertThat(text(mended.orElseThrow(), "key")).isEqualTo(withoutQuotes(value));
  }

  @Test
  @Timeout(5)
  void aMillionLaughsAreCutShort() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 9; i++) {
      yaml.append("a%d: &a%d [*a%d,*a%d,*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
    }

    assertThat(YamlReader.read("a.md", yaml.toString(), 1, diagnostics)).isEmpty();
    assertThat(problems()).containsExactly(Problem.YAML_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: &a [*a]\n", "a: &a {b: *a}\n", "a: &a [x, {b: [*a, *a]}]\n"})
  @Timeout(5)
  void anAnchorInsideItselfIsCutShort(String yaml) {
    assertThat(YamlReader.read("a.md", yaml, 1, diagnostics)).isEmpty();
    assertThat(problems()).containsExactly(Problem.YAML_TOO_DEEP);
  }

  @Test
  @Timeout(5)
  void deepNestingIsRefused() {
    String yaml = "a: " + "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(YamlReader.read("a.md", yaml, 1, diagnostics)).isEmpty();
    assertThat(problems()).containsExactly(Problem.YAML_TOO_DEEP);
  }

  @Test
  @Timeout(5)
  void moreMistakesThanAnEditorReadsEndInAnAnswer() {
    String yaml = "k: un : deux\n".repeat(2_000);

    YamlReader.read("a.md", yaml, 1, diagnostics);

    assertThat(diagnostics.sorted()).hasSizeBetween(10, 100);
  }

  private Mapping read(String yaml) {
    return YamlReader.read("a.md", yaml, 1, diagnostics).orElseThrow();
  }

  private java.util.List<Rule> problems() {
    return diagnostics.sorted().stream().map(Diagnostic::rule).toList();
  }

  private static String text(Mapping mapping, String key) {
    return ((Scalar) mapping.get(key).orElseThrow()).text();
  }

  private static String withoutQuotes(String value) {
    char first = value.charAt(0);
    boolean enclosed = "\"'".indexOf(first) >= 0 && value.charAt(value.length() - 1) == first;
    return enclosed ? value.substring(1, value.length() - 1) : value;
  }

  private static SourceLocation at(int line, int column, int length) {
    return new SourceLocation("a.md", line, column, length);
  }
}
