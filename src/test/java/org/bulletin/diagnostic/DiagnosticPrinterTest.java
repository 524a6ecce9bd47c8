package org.bulletin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  @Test
  void aDiagnosticIsItsPlaceItsLineAndItsRemedy() {
    Diagnostic diagnostic =
        Diagnostic.error(
                Problem.RUBRIC_UNDECLARED, new SourceLocation("a.md", 4, 9, 10), "operatoins")
            .suggesting(Optional.of("operations"));

    assertThat(print(diagnostic, "rubric: operatoins"))
        .isEqualTo(
            """
            a.md:4:9: error: the rubric `operatoins` is not declared
                rubric: operatoins
                        ^^^^^^^^^^
              hint: did you mean `operations`?
              hint: the rubrics are declared in `bulletin.yaml`, under `rubrics`\
            """);
  }

  @Test
  void aDiagnosticIsToldInFrench() {
    Diagnostic diagnostic =
        Diagnostic.warning(
                Problem.KEY_UNKNOWN, new SourceLocation("a.md", 2, 1, 5), "titre", "title")
            .suggesting(Optional.of("title"));
    DiagnosticPrinter printer =
        new DiagnosticPrinter(Language.FRENCH, location -> Optional.of("titre: Gao"));

    assertThat(printer.print(diagnostic))
        .isEqualTo(
            """
            a.md:2:1: avertissement: `titre` n’est pas une clé connue et reste sans effet
                titre: Gao
                ^^^^^
              conseil: vouliez-vous dire `title` ?
              conseil: les clés possibles ici sont `title`\
            """);
  }

  @Test
  void aLanguageWithoutWordsIsToldInEnglish() {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(new Language("bm"), location -> Optional.empty());

    assertThat(printer.print(Diagnostic.error(Problem.FILE_EMPTY, SourceLocation.of("a.md"))))
        .startsWith("a.md:1:1: error: the file is empty");
  }

  @Test
  void aFrenchEditorOfAnyCountryReadsFrench() {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(new Language("fr-ML"), location -> Optional.empty());

    assertThat(printer.word("error")).isEqualTo("erreur");
  }

  @Test
  void aLongLineIsCutAroundTheMarker() {
    String line = "lead: " + "mot ".repeat(50) + "FAUX " + "mot ".repeat(50);
    int column = line.indexOf("FAUX") + 1;
    Diagnostic diagnostic =
        Diagnostic.error(Problem.VALUE_EMPTY, new SourceLocation("a.md", 6, column, 4), "lead");

    String[] lines = print(diagnostic, line).split("\n", -1);

    assertThat(lines[1]).hasSizeLessThan(130).startsWith("    …").endsWith("…");
    assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].length())).isEqualTo("FAUX");
  }

  @Test
  void theMarkerStandsUnderTheTextAfterTabs() {
    Diagnostic diagnostic =
        Diagnostic.error(Problem.VALUE_EMPTY, new SourceLocation("a.md", 2, 3, 4), "x");

    assertThat(print(diagnostic, "\t\ttext").split("\n", -1)[1]).isEqualTo("      text");
  }

  @Test
  void aTerminalObeysNoCharacterOfTheLine() {
    Diagnostic diagnostic =
        Diagnostic.error(Problem.VALUE_EMPTY, new SourceLocation("a.md", 2, 1, 1), "x");

    assertThat(print(diagnostic, "a\u001b[31mb\u009bc").split("\n", -1)[1])
        .isEqualTo("    a\ufffd[31mb\ufffdc");
  }

  @Test
  void aPlaceBehindTheLineMarksItsEnd() {
    Diagnostic diagnostic =
        Diagnostic.error(Problem.VALUE_EMPTY, new SourceLocation("a.md", 2, 99, 9), "x");

    assertThat(print(diagnostic, "abc").split("\n", -1)[2]).isEqualTo("       ^");
  }

  private static String print(Diagnostic diagnostic, String line) {
    return new DiagnosticPrinter(Language.ENGLISH, location -> Optional.of(line)).print(diagnostic);
  }
}
