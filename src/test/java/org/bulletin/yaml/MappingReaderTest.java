package org.bulletin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Rule;
import org.bulletin.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class MappingReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aTextStandsWithoutSpaceAroundIt() {
    assertThat(read("a: \"  Gao \"").text("a")).map(Located::value).contains("Gao");
  }

  @Test
  void oneTextCountsAsAListOfOne() {
    assertThat(read("a: gao").texts("a")).extracting(Located::value).containsExactly("gao");
    assertThat(read("a: [gao, kidal]").texts("a"))
        .extracting(Located::value)
        .containsExactly("gao", "kidal");
    assertThat(read("b: gao").texts("a")).isEmpty();
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(read("a: true").flag("a", false)).isTrue();
    assertThat(read("a: false").flag("a", true)).isFalse();
    assertThat(read("b: false").flag("a", true)).isTrue();
    assertThat(problems()).isEmpty();
  }

  @Test
  void aKeyWithoutAValueIsReportedAndCountsAsAbsent() {
    assertThat(read("a:").text("a")).isEmpty();
    assertThat(read("a: []").texts("a")).isEmpty();
    assertThat(problems()).containsExactly(Problem.VALUE_EMPTY);
  }

  @Test
  void aKeyThatNobodyAskedForIsUnknown() {
    MappingReader reader = read("a: x\nc: y");
    reader.text("a");
    reader.text("b");
    reader.reportKeys();

    assertThat(problems()).containsExactly(Problem.KEY_UNKNOWN);
    assertThat(diagnostics.sorted().get(0).arguments()).containsExactly("c", "a`, `b");
  }

  @Test
  void aKeyThatMustBeThereIsMissedWhereTheMappingBegins() {
    MappingReader reader = read("a: x");
    reader.text("a");
    reader.require("b");
    reader.reportKeys();

    assertThat(problems()).containsExactly(Problem.KEY_MISSING);
    assertThat(diagnostics.sorted().get(0).location()).hasToString("a.md:1:1");
  }

  @Test
  void aKeyThatMustBeMeantForAMissingOneIsTheOneMistake() {
    MappingReader reader = read("Title: x");
    reader.text("title");
    reader.require("title");

    assertThat(reader.reportKeys(List.of("title"))).containsExactly("Title", "title");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo(Problem.KEY_UNKNOWN);
              assertThat(one.severity()).isEqualTo(Severity.ERROR);
              assertThat(one.suggestion()).contains("title");
            });
  }

  private MappingReader read(String yaml) {
    return new MappingReader(
        YamlReader.read("a.md", yaml, 1, diagnostics).orElseThrow(), diagnostics);
  }

  private List<Rule> problems() {
    return diagnostics.sorted().stream().map(Diagnostic::rule).distinct().toList();
  }
}
