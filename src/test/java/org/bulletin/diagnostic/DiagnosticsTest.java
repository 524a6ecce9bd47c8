package org.bulletin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsTest {

  @Test
  void diagnosticsComeInTheOrderOfFilesAndPlaces() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(Problem.VALUE_EMPTY, at("b.md", 1, 1), "x");
    diagnostics.warning(Problem.KEY_UNKNOWN, at("a.md", 10, 1), "y");
    diagnostics.error(Problem.VALUE_EMPTY, at("a.md", 2, 7), "z");
    diagnostics.error(Problem.VALUE_EMPTY, at("a.md", 2, 3), "z");

    assertThat(diagnostics.sorted())
        .extracting(one -> one.location().toString())
        .containsExactly("a.md:2:3", "a.md:2:7", "a.md:10:1", "b.md:1:1");
  }

  @Test
  void theSameIsToldOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(Problem.VALUE_EMPTY, at("a.md", 2, 7), "z");
    diagnostics.error(Problem.VALUE_EMPTY, at("a.md", 2, 7), "z");

    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void aDraftsErrorsBecomeWarnings() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(Problem.VALUE_EMPTY, at("draft.md", 2, 7), "z");
    diagnostics.error(Problem.VALUE_EMPTY, at("other.md", 2, 7), "z");

    diagnostics.demoteErrorsIn(Set.of("draft.md"));

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "operatoins, operations",
    "operation, operations",
    "Operations, operations",
    "cooperations, cooperation",
    "gaoo, gao",
    "goa, gao",
    "qwertz, ''",
    "kayes, ''"
  })
  void theNearestNameIsTheOneWithTheFewestSlips(String typed, String meant) {
    List<String> names = List.of("cooperation", "gao", "operations");

    assertThat(NearestName.of(typed, names).orElse("")).isEqualTo(meant);
  }

  private static SourceLocation at(String file, int line, int column) {
    return new SourceLocation(file, line, column, 1);
  }
}
