package org.bulletin.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that take a careless parser quadratic time or all of its stack. Each is rendered on a
 * thread with little stack and must end soon; the limit on time tells seconds from minutes, it
 * measures nothing.
 */
class PathologicalTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int SMALL_STACK = 256 * 1024;

  static Stream<Arguments> refused() {
    return Stream.of(
        deep("block quotes", ">".repeat(5_000)),
        deep("spaced block quotes", "> ".repeat(5_000) + "a"),
        deep("lists on one line", "- ".repeat(3_000) + "a"),
        deep("numbered lists on one line", "1. ".repeat(3_000) + "a"),
        deep("breaks that become lists", "* ".repeat(5_000) + "a"),
        deep("nested lists", lines(800, line -> "  ".repeat(line) + "- x")),
        deep("quotes and lists", "> - ".repeat(1_500) + "a"),
        deep("definitions", "t\n" + ": ".repeat(3_000) + "x"),
        deep("nested definitions", "t\n" + lines(400, line -> "  ".repeat(line) + ": t\n")),
        deep("stars", "*".repeat(5_000) + "x" + "*".repeat(5_000)),
        deep("strong emphasis", "*a **a ".repeat(500) + "b" + " a** a*".repeat(500)),
        deep("strikethrough", "~~a *a ".repeat(500) + "b" + " a* a~~".repeat(500)),
        complex("emphasis", "*a **a ".repeat(20_000) + "b" + " a** a*".repeat(20_000)),
        complex("emphasis not closed", "*a _a ".repeat(20_000)),
        complex("brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
        complex("nested images", "![".repeat(5_000) + "a" + "](b)".repeat(5_000)),
        complex("nested links", "[a ".repeat(20_000) + "][b]".repeat(20_000) + "\n\n[b]: c"),
        complex("links in links", "[a [b](c)".repeat(20_000) + "](d)".repeat(20_000)),
        complex("a tag of attributes", "<a" + " b".repeat(5_000) + ">"),
        complex("a tag of attributes in a line", "x <a" + " b".repeat(5_000) + ">"),
        complex("open destinations", "[a](".repeat(20_000)),
        complex("processing instructions", "a <?".repeat(20_000)),
        complex("declarations", "x <!A ".repeat(20_000)),
        complex("CDATA", "x <![CDATA[".repeat(20_000)),
        complex("comments", "x <!--".repeat(20_000)),
        complex("growing backticks", lines(500, line -> "e" + "`".repeat(line + 1))),
        complex("delimiters", "a***".repeat(20_000)),
        complex("mixed delimiters", "_*a".repeat(20_000) + "*_".repeat(20_000)),
        complex("reference definitions", "[a]: u\n".repeat(20_000)),
        complex("reference titles", "[a]: b \"\n".repeat(20_000)),
        complex("lines of signs", "'a\n".repeat(50_000)),
        complex("rows of a table", "|a|b|\n|-|-|\n" + "|x|\n".repeat(20_000)),
        complex(
            "cells of a table",
            "a|".repeat(500) + "\n" + "-|".repeat(500) + "\n" + "x|\n".repeat(1_000)),
        complex("lines of a quote", "> a\n".repeat(50_000)),
        complex("lines of a list", "- a\n" + "  b\n".repeat(50_000)));
  }

  static Stream<Arguments> bearable() {
    return Stream.of(
        Arguments.of("pointed brackets", "[a](<b".repeat(20_000)),
        Arguments.of("opening brackets", "[".repeat(20_000)),
        Arguments.of("images not closed", "![".repeat(20_000)),
        Arguments.of("footnotes in footnotes", "[^a]: ".repeat(5_000) + "x"),
        Arguments.of("pairs of backticks", "``a".repeat(20_000)),
        Arguments.of("links not closed", "[a ".repeat(50_000)),
        Arguments.of("emphasis that only closes", "a_ ".repeat(3_000)),
        Arguments.of("emphasis that only opens", "_a ".repeat(3_000)),
        Arguments.of("crossing emphasis", "a**b".repeat(1_000) + "c* ".repeat(1_000)),
        Arguments.of("closing brackets", "a] ".repeat(20_000)),
        Arguments.of("definition lists", "a\n: b\n".repeat(5_000)),
        Arguments.of("entities not closed", "&amp".repeat(50_000)),
        Arguments.of("tildes", "~~".repeat(20_000)),
        Arguments.of("null characters", "abc\0".repeat(20_000)),
        Arguments.of("less-than signs", "<".repeat(50_000)),
        Arguments.of("tags not closed", "<a x=\"".repeat(20_000)),
        Arguments.of("ampersands", "&".repeat(100_000)),
        Arguments.of("entities", "&amp;".repeat(50_000)),
        Arguments.of("code spans", "`a` ".repeat(30_000)),
        Arguments.of("links", "[a](b) ".repeat(30_000)),
        Arguments.of("backslashes", "\\".repeat(100_000)),
        Arguments.of("a long title", "[a](b \"" + "x".repeat(50_000) + "\")"),
        Arguments.of("a wide table", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000)),
        Arguments.of("dashes", "-".repeat(50_000) + "a"),
        Arguments.of("a mail address", "<" + "a.".repeat(20_000) + "@b.c>"),
        Arguments.of("html blocks", "<div>\n\n".repeat(10_000)),
        Arguments.of("inline tags", "x <b> <i>".repeat(10_000)),
        Arguments.of("end tags", "x </b>".repeat(20_000)),
        Arguments.of("the same heading", "# a\n\n".repeat(10_000)),
        Arguments.of(
            "footnotes", lines(3_000, line -> "[^%d]\n\n[^%d]: n\n".formatted(line, line))),
        Arguments.of("references to a footnote", "x[^a] ".repeat(5_000) + "\n\n[^a]: n"),
        Arguments.of("a chain of footnotes", "[^0]\n\n" + lines(3_000, PathologicalTest::link)),
        Arguments.of("a footnote on itself", "[^a]\n\n[^a]: x [^a] [^b]\n\n[^b]: [^a]\n"),
        Arguments.of("blank lines", "\n".repeat(500_000)),
        Arguments.of("lines of code", "    a\n".repeat(4_000) + "\n```\n" + "b\n".repeat(50_000)),
        Arguments.of("apostrophes", "a'".repeat(200_000)),
        Arguments.of("French signs", "!".repeat(200_000) + " !".repeat(100_000)),
        Arguments.of("thousands", "1".repeat(100_000) + " 000".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aTextThatAsksForTooMuchEndsInADiagnostic(String name, String problem, String text) {
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      Rendering rendering = soon(policy, text);
      assertThat(rendering.body()).isEqualTo(Body.EMPTY);
      assertThat(rendering.messages()).singleElement().asString().startsWith("ERROR " + problem);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bearable")
  void aTextThatIsOnlyOddIsRendered(String name, String text) {
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      assertThat(soon(policy, text).messages()).noneMatch(message -> message.startsWith("ERROR"));
    }
  }

  @Test
  void aRefusalNamesThePlaceAndTheLimit() {
    assertThat(Rendering.escaped("a\n\n" + ">".repeat(5_000)).messages())
        .containsExactly("ERROR MARKDOWN_TOO_DEEP 7:101+0 [100, blocks]");
    assertThat(Rendering.escaped("a\n\n" + "*".repeat(200) + "x" + "*".repeat(200)).messages())
        .singleElement()
        .asString()
        .matches("ERROR MARKDOWN_TOO_DEEP 7:\\d+\\+0 \\[32, inline]");
    assertThat(Rendering.escaped("a\n\n" + "b <?".repeat(20_000)).messages())
        .containsExactly("ERROR MARKDOWN_TOO_COMPLEX 7:1+0 [10000000, steps]");
    assertThat(Rendering.escaped("a\n\nb <c" + " d".repeat(5_000) + ">").messages())
        .containsExactly("ERROR MARKDOWN_TOO_COMPLEX 7:3+0 [4000, tag]");
  }

  @Test
  void whatPeopleNestIsFarFromTheLimits() {
    String lists = lines(20, line -> "  ".repeat(line) + "- x");
    assertThat(soon(HtmlPolicy.SANITISED, lists).messages()).isEmpty();
    assertThat(soon(HtmlPolicy.ESCAPED, "> ".repeat(20) + "a ***b*** `c`").messages()).isEmpty();
  }

  @Test
  void aMegabyteOfProsePasses() {
    String prose = lines(4_000, PathologicalTest::paragraph);
    assertThat(prose).hasSizeGreaterThan(1_000_000);
    for (HtmlPolicy policy : HtmlPolicy.values()) {
      Rendering rendering = soon(policy, prose);
      assertThat(rendering.messages()).isEmpty();
      assertThat(rendering.body().headings()).hasSize(400);
    }
    String unbroken = prose.replace("\n\n", "\n").replaceAll("(?m)^#.*\n|\\*", "");
    assertThat(soon(HtmlPolicy.ESCAPED, unbroken).messages()).isEmpty();
  }

  @Test
  void articlesTakeATwentiethOfTheirBudgetAtMost() {
    for (int paragraphs : new int[] {1, 20, 400}) {
      WorkBudget budget = new WorkBudget(lines(paragraphs, PathologicalTest::paragraph));
      new GuardedParser().parse(budget);
      assertThat(budget.used() * 20).isLessThan(budget.allowed());
    }
  }

  private static String paragraph(int number) {
    String heading = number % 10 == 0 ? "## Titre " + number + "\n\n" : "";
    return heading
        + "Le "
        + number
        + " avril, l'armée a annoncé **douze** arrestations à [Gao](gao.md) : « rien à signaler"
        + " ».\n"
        + "Suite de la phrase, avec d'autres mots, de *quoi* faire une ligne.\n".repeat(2)
        + "La fin du paragraphe.\n";
  }

  private static String link(int number) {
    return "[^%d]: x [^%d]\n".formatted(number, number + 1);
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(joining("\n"));
  }

  private static Arguments deep(String name, String text) {
    return Arguments.of(name, "MARKDOWN_TOO_DEEP", text);
  }

  private static Arguments complex(String name, String text) {
    return Arguments.of(name, "MARKDOWN_TOO_COMPLEX", text);
  }

  private static Rendering soon(HtmlPolicy policy, String text) {
    return assertTimeoutPreemptively(
        SOON, () -> onSmallStack(() -> Rendering.french(policy, text)));
  }

  private static <T> T onSmallStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.setDaemon(true);
    thread.start();
    return task.get();
  }
}
