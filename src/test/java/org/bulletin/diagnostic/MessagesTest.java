package org.bulletin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.checks.Check;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the diagnostics, in both languages. */
class MessagesTest {

  /** Words that stand in a line with a diagnostic or in the summary, rather than in one. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "error",
          "warning",
          "note",
          "explain-unknown",
          "guide-title",
          "guide-intro",
          "guide-check",
          "guide-level",
          "guide-wrong",
          "guide-right",
          "hint",
          "did-you-mean",
          "verdict",
          "unpublishable",
          "checked",
          "kind",
          "kind-other",
          "explain",
          "report-written",
          "report-unwritten",
          "report-unknown",
          "summary-notes",
          "summary-articles",
          "summary-pages",
          "summary-held-back",
          "summary-translations",
          "summary-weight",
          "summary-weight-part",
          "summary-end",
          "summary-open",
          "held-back-draft",
          "held-back-embargo",
          "held-back-expired",
          "preview-open",
          "preview-refreshed",
          "preview-more-console",
          "preview-failed",
          "preview-blind",
          "preview-port-taken",
          "preview-port-process",
          "preview-port-preview",
          "preview-port-wrong",
          "preview-unwatched",
          "preview-errors",
          "preview-warnings",
          "preview-notes",
          "preview-close",
          "preview-outdated",
          "preview-more",
          "preview-label",
          "preview-nothing",
          "preview-nothing-yet",
          "preview-mark-draft",
          "preview-mark-embargo",
          "preview-mark-expired",
          "preview-badge-draft",
          "preview-badge-embargo",
          "preview-badge-expired",
          "translations-article",
          "translations-original",
          "translations-fine",
          "translations-stale",
          "translations-without-text",
          "translations-missing",
          "translations-unread",
          "translations-unrecorded",
          "translations-held-back",
          "translations-unwanted",
          "translations-counts",
          "translations-count-stale",
          "translations-count-without-text",
          "translations-count-missing",
          "translations-count-unread",
          "translations-count-unrecorded",
          "translations-count-held-back",
          "translations-count-unwanted",
          "translations-count-fine",
          "translations-page",
          "translations-caption",
          "translations-explained",
          "check-only-unknown",
          "translated-written",
          "translated-same",
          "translated-left-stale",
          "translated-left-without-text",
          "translated-unknown",
          "translated-unread",
          "translated-alone",
          "translated-refused",
          "translated-failed",
          "translated-which",
          "translated-verdict",
          "protect-which",
          "protect-first",
          "protect-more",
          "protect-same",
          "protect-unusable",
          "starter-written",
          "starter-in-the-way",
          "starter-failed",
          "starter-unusable",
          "init-next",
          "new-next",
          "new-remark-title",
          "new-remark-lead",
          "new-remark-status",
          "new-ask-title",
          "new-ask-rubric",
          "new-ask-region",
          "new-lacks-title",
          "new-lacks-rubric",
          "new-lacks-region",
          "new-unknown-rubric",
          "new-unknown-region",
          "new-taken",
          "new-verdict",
          "init-verdict");

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAMessageInBothLanguages(Problem problem) {
    assertThat(patterns("en").getProperty(problem.key())).as("English").isNotBlank();
    assertThat(patterns("fr").getProperty(problem.key())).as("French").isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckHasAMessageANameAndAReasonInBothLanguages(Check check) {
    for (String part : List.of("", ".name", ".why")) {
      assertThat(patterns("en").getProperty(check.key() + part)).as("English" + part).isNotBlank();
      assertThat(patterns("fr").getProperty(check.key() + part)).as("French" + part).isNotBlank();
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(patterns("fr").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(patterns("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noKeyIsWithoutUse(String language) {
    Set<String> used = new TreeSet<>(OTHER_WORDS);
    for (Problem problem : Problem.values()) {
      used.add(problem.key());
      used.add(problem.key() + ".hint");
    }
    for (Check check : Check.values()) {
      List.of("", ".hint", ".name", ".why").forEach(part -> used.add(check.key() + part));
    }

    assertThat(used).containsAll(patterns(language).stringPropertyNames());
    assertThat(patterns(language).stringPropertyNames()).containsAll(OTHER_WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyPatternFillsItsArgumentsIn(String language) {
    DiagnosticPrinter printer = printer(language);

    for (String key : patterns(language).stringPropertyNames()) {
      assertThat(printer.word(key, 3, 4, 5, 6, 7))
          .as(key)
          .doesNotContainPattern("\\{\\d|plural|select");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void bothLanguagesFillTheSameArgumentsIn(String language) {
    for (String key : patterns("en").stringPropertyNames()) {
      assertThat(arguments(patterns(language).getProperty(key)))
          .as(key)
          .isEqualTo(arguments(patterns("en").getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void messagesAreOneSentenceInLowerCaseWithoutAFullStop(String language) {
    List<Rule> rules = new ArrayList<>(List.of(Problem.values()));
    rules.addAll(List.of(Check.values()));
    for (Rule rule : rules) {
      String message = patterns(language).getProperty(rule.key());

      assertThat(message).as(rule.key()).doesNotEndWith(".").doesNotMatch("^[A-ZÉÀ].*");
    }
  }

  @Test
  void frenchWordsUseFrenchTypography() {
    Properties french = patterns("fr");

    for (String key : french.stringPropertyNames()) {
      assertThat(french.getProperty(key).replaceAll("`[^`]*`", ""))
          .as(key)
          .doesNotContainPattern("\\p{L}'\\p{L}")
          .doesNotContainPattern("\\p{L}[;!?]")
          .doesNotContainPattern("\"");
    }
  }

  /**
   * A problem counts as provoked where a test compares its message, so that the words stand in its
   * source after {@code error:} or {@code warning:}, or names the problem itself.
   */
  @ParameterizedTest
  @EnumSource
  void everyProblemIsProvokedByATest(Problem problem) throws IOException {
    String words =
        Arrays.stream(patterns("en").getProperty(problem.key()).split("\\{\\d\\}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+"));
    Pattern told = Pattern.compile(": (error|warning): " + words + "|\\b" + problem + "\\b");

    assertThat(told.matcher(sourcesOfTests()).find()).as("a test with `%s`", told).isTrue();
  }

  private static String sourcesOfTests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      StringBuilder sources = new StringBuilder();
      for (Path file :
          files
              .filter(path -> path.toString().matches(".*\\.(java|txt|properties|groovy)"))
              .sorted()
              .toList()) {
        sources.append(Files.readString(file));
      }
      return sources.toString();
    }
  }

  private static Set<String> arguments(String pattern) {
    return Pattern.compile("\\{(\\d)")
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DiagnosticPrinter printer(String language) {
    return new DiagnosticPrinter(
        Language.parse(language).orElseThrow(), location -> Optional.empty());
  }

  private static Properties patterns(String language) {
    Properties patterns = new Properties();
    String file = "diagnostics_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            List.of(DiagnosticPrinter.class.getResourceAsStream(file)).get(0),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
      return patterns;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
