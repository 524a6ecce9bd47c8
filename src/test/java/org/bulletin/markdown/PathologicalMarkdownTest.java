package org.bulletin.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bulletin.language.Typography;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that overflow the stack of a Markdown parser, or take it time that grows with their square.
 */
class PathologicalMarkdownTest {

  /** Orders of magnitude above what any of them takes, for slow machines. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("block quotes", ">".repeat(5_000) + "x", "MARKDOWN_TOO_DEEP"),
        Arguments.of(
            "nested emphasis", "*".repeat(5_000) + "x" + "*".repeat(5_000), "MARKDOWN_TOO_"),
        Arguments.of(
            "nested images", "![".repeat(5_000) + "x" + "](y)".repeat(5_000), "MARKDOWN_TOO_"),
        Arguments.of("attributes", "x <a" + " b".repeat(5_000) + ">", "MARKDOWN_TOO_COMPLEX"),
        Arguments.of("nested lists", nestedLists(800), "MARKDOWN_TOO_DEEP"),
        Arguments.of("open instructions", "a <?".repeat(20_000), "MARKDOWN_TOO_COMPLEX"),
        Arguments.of("growing backticks", growingBackticks(500), "MARKDOWN_TOO_COMPLEX"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedWithADiagnosticOnAnyThread(String name, String text, String problem)
      throws Exception {
    Rendered rendered = assertTimeoutPreemptively(LIMIT, () -> onSmallStack(text));

    assertThat(rendered.told()).hasSize(1).allMatch(told -> told.contains(" ERROR " + problem));
    assertThat(rendered.body()).isEqualTo(Body.EMPTY);
  }

  static Stream<Arguments> survived() {
    return Stream.of(
        Arguments.of("open destinations", "[a](<b".repeat(20_000)),
        Arguments.of("open brackets", "[".repeat(20_000)),
        Arguments.of("open images", "![".repeat(20_000)),
        Arguments.of("strong and emphasis", "a**b" + "c* ".repeat(20_000)),
        Arguments.of("open comments", "\"x <!--\" ".repeat(20_000)),
        Arguments.of("closing brackets", "a]".repeat(20_000)),
        Arguments.of("emphasis openers", "*a _a ".repeat(20_000)),
        Arguments.of("references", "[a]: b\n".repeat(20_000)),
        Arguments.of("footnote that names itself", "x[^a]\n\n[^a]: y[^a]\n"),
        Arguments.of("footnotes that name each other", "[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n"),
        Arguments.of("footnotes", footnotes(3_000)),
        Arguments.of("wide table", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n"),
        Arguments.of("definitions", "a\n: b\n".repeat(10_000)),
        Arguments.of("entities", "&amp".repeat(50_000)),
        Arguments.of("tildes", "~~".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("survived")
  void endsWellOrWithADiagnostic(String name, String text) {
    Rendered rendered = assertTimeoutPreemptively(LIMIT, () -> onSmallStack(text));

    assertThat(rendered.body().equals(Body.EMPTY))
        .isEqualTo(rendered.told().stream().anyMatch(told -> told.contains("MARKDOWN_TOO_")));
  }

  @ParameterizedTest
  @EnumSource(HtmlPolicy.class)
  void aMegabyteOfProsePasses(HtmlPolicy policy) {
    String paragraph =
        "Les **forces armées** ont annoncé, le 16 février 2025, des [pertes](a.fr.md) : « douze » ! "
            .repeat(8);
    String text = (paragraph + "\n\n").repeat(1_400);
    assertThat(text.length()).isGreaterThan(1_000_000);

    Rendered rendered = Rendered.of(text, policy, Typography.none());

    assertThat(rendered.told()).isEmpty();
    assertThat(rendered.body().links()).hasSize(8 * 1_400);
  }

  @Test
  void aRefusalNamesThePlace() {
    Rendered rendered = Rendered.of("Texte.\n\n" + ">".repeat(5_000) + "x\n");

    assertThat(rendered.told().get(0)).startsWith("10:");
  }

  /** A thread that alone could not hold what a text asks for. */
  private static Rendered onSmallStack(String text) throws Exception {
    FutureTask<Rendered> task = new FutureTask<>(() -> Rendered.of(text));
    new Thread(null, task, "small", 256 << 10).start();
    return task.get();
  }

  private static String nestedLists(int depth) {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      text.append("  ".repeat(level)).append("- a\n");
    }
    return text.toString();
  }

  private static String growingBackticks(int runs) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length <= runs; length++) {
      text.append("e").append("`".repeat(length));
    }
    return text.toString();
  }

  private static String footnotes(int number) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, number).forEach(i -> text.append("a[^").append(i).append("] "));
    text.append("\n\n");
    IntStream.range(0, number).forEach(i -> text.append("[^").append(i).append("]: note\n\n"));
    return text.toString();
  }
}
