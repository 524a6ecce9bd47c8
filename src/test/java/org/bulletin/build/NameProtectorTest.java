package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are told who have a name protected. */
class NameProtectorTest {

  private static final String SALT = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  @Test
  void aFirstNameGivesAListWithASalt() {
    assertThat(told(TestBulletin.in(folder), "Aminata Keita", Language.ENGLISH))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("write these lines at the end of `bulletin.yaml`:"),
            list -> assertThat(list).isEqualTo("protect:"),
            salt -> assertThat(salt).isEqualTo("  salt: " + SALT),
            names -> assertThat(names).isEqualTo("  names:"),
            name -> assertThat(name).matches("    - [0-9a-f]{32}"));
    assertThat(told(TestBulletin.in(folder), "Aminata Keita", Language.FRENCH))
        .startsWith("écrivez ces lignes à la fin de `bulletin.yaml` :");
  }

  @Test
  void anotherNameGivesALineForTheSameSalt() {
    TestBulletin bulletin = protecting("Aminata Keita");

    assertThat(told(bulletin, "Attaher ag Mossa", Language.ENGLISH))
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .isEqualTo(
                        "write this line below the last of the `names` under `protect:` in"
                            + " `bulletin.yaml`:"),
            name -> assertThat(name).matches("    - [0-9a-f]{32}"));
    assertThat(told(bulletin, "Attaher ag Mossa", Language.FRENCH))
        .startsWith(
            "écrivez cette ligne sous le dernier des `names` de `protect:` dans"
                + " `bulletin.yaml` :");
  }

  @Test
  void aNameThatIsProtectedNeedsNoLine() {
    TestBulletin bulletin = protecting("Aminata Keita");

    assertThat(told(bulletin, "AMINATA KEÏTA", Language.ENGLISH))
        .containsExactly("this name is on the list of `bulletin.yaml` already");
    assertThat(told(bulletin, "AMINATA KEÏTA", Language.FRENCH))
        .containsExactly("ce nom est déjà sur la liste de `bulletin.yaml`");
  }

  /** Nothing else is searched for, so that nothing else would be protected. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Keita", "- Keita -", "Aminata Ba Keita ag Mossa"})
  void aNameHasTwoToFourWords(String name) {
    TestBulletin bulletin = TestBulletin.in(folder);

    assertThat(told(bulletin, name, Language.ENGLISH))
        .containsExactly(
            "give a name of two to four words, as articles would write it: `-Dbulletin.name=\"…\"`");
    assertThat(told(bulletin, name, Language.FRENCH))
        .containsExactly(
            "donnez un nom de deux à quatre mots, comme les articles l’écriraient :"
                + " `-Dbulletin.name=\"…\"`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aminata Keita", "Ba-Keita", "N’Diaye", "Attaher ag Mossa ould Sidi"})
  void aHyphenAndAnApostrophePartWordsToo(String name) {
    int words = name.split("[ ’-]", -1).length;

    assertThat(outcome(TestBulletin.in(folder), name) instanceof Protected.Lines)
        .isEqualTo(words >= 2 && words <= 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [",
        "protect: {names: []}",
        "protect: {salt: \"\", names: [0123456789abcdef0123456789abcdef]}"
      })
  void aListThatCannotBeReadGetsNoLine(String mistake) {
    TestBulletin bulletin = with(mistake);

    assertThat(bulletin.engine().protect("Aminata Keita", SALT).bulletin().errors()).isPositive();
    assertThat(told(bulletin, "Aminata Keita", Language.ENGLISH))
        .containsExactly("`bulletin.yaml` has mistakes; mend them first");
    assertThat(told(bulletin, "Aminata Keita", Language.FRENCH))
        .containsExactly("`bulletin.yaml` contient des erreurs ; corrigez-les d’abord");
    assertThat(outcome(bulletin, "Aminata Keita").isMistake()).isTrue();
  }

  @Test
  void aListWithANameThatCanBeReadStillGivesTheLineThatTakesItsPlace() {
    TestBulletin bulletin = with("protect: {salt: abc, names: [Aminata Keita]}");
    ProtectedName result = bulletin.engine().protect("Aminata Keita", SALT);

    assertThat(result.bulletin().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Problem.PROTECTED_NAME_READABLE);
    assertThat(result.outcome()).isInstanceOf(Protected.Lines.class);
  }

  @Test
  void theNameItselfIsNeverTold() {
    assertThat(told(TestBulletin.in(folder), "Aminata Keita", Language.ENGLISH))
        .noneMatch(line -> line.contains("Keita"));
  }

  private TestBulletin protecting(String name) {
    Protected.Lines lines = (Protected.Lines) outcome(TestBulletin.in(folder), name);
    return with(lines.text());
  }

  private TestBulletin with(String lines) {
    return TestBulletin.in(folder)
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + lines + "\n");
  }

  private static Protected outcome(TestBulletin bulletin, String name) {
    return bulletin.engine().protect(name, SALT).outcome();
  }

  private static List<String> told(TestBulletin bulletin, String name, Language language) {
    return new Report(bulletin.options(), language).protectedName(outcome(bulletin, name));
  }
}
