package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.build.Protected;
import org.bulletin.content.Protection;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on the list, however they are written, and what of the list is never told. */
class ProtectedNamesTest {

  private static final String SALT = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon Aminata Ba Keïta, rien.",
        "AMINATA BA KEITA est partie.",
        "Hier, Aminata Ba-Keita a parlé.",
        "Hier, Aminata\nBa Kéita a parlé.",
        "Hier, *Aminata* Ba Keita a parlé."
      })
  void findsANameHoweverItIsWritten(String text) {
    assertThat(found("Aminata Ba Keïta", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keïta Aminata Ba a parlé.",
        "Aminata Ba. Keïta a parlé.",
        "Aminata, Ba, Keïta.",
        "Aminata Ba Keïtala a parlé.",
        "aminata ba keita"
      })
  void leavesOtherNamesAlone(String text) {
    assertThat(found("Aminata Ba Keïta", text)).isEmpty();
  }

  @Test
  void particlesBelongToAName() {
    assertThat(found("Attaher ag Mossa", "Le fils d’Attaher Ag Mossa, ou Attaher ag Mossa."))
        .containsExactly("Attaher Ag Mossa", "Attaher ag Mossa");
  }

  @Test
  void looksAtWhatTheFrontMatterSays() {
    TestBulletin bulletin =
        with("Aminata Keita")
            .withArticle(
                "a", "2025-04-13", "Titre\nauthor: Aminata Keita\nslug: un-titre", "Rien.");

    assertThat(new CheckTrial(folder, Check.PROTECTED_NAME).found(bulletin))
        .containsExactly("Aminata Keita");
  }

  @Test
  void keepsTheSiteFromBeingPublished() {
    TestBulletin bulletin =
        with("Aminata Keita").withArticle("a", "2025-04-13", "Titre", "Aminata Keita est là.");

    assertThat(bulletin.generate().result().failed()).isTrue();
    assertThat(bulletin.generate().messages())
        .singleElement()
        .asString()
        .contains("error: “Aminata Keita” is a name that this bulletin protects [BUL-035]")
        .doesNotContain(SALT)
        .doesNotContainPattern("[0-9a-f]{32}");
  }

  @Test
  void aNameThatCanBeReadIsAMistake() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .with(
                "=== bulletin.yaml\n"
                    + TestBulletin.BULLETIN_YAML
                    + "protect: {salt: abc, names: [Aminata Keita]}\n");

    assertThat(bulletin.check().messages())
        .singleElement()
        .asString()
        .contains(
            ": error: what stands here can be read; the list of protected names holds hashes alone");
  }

  @Test
  void theGoalGivesTheLinesForAFirstNameAndForOneMore() {
    TestBulletin bulletin = TestBulletin.in(folder);
    String first = lines(bulletin, "Aminata Keita");
    bulletin = bulletin.with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + first + "\n");
    String more = lines(bulletin, "Attaher ag Mossa");
    bulletin
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + first + "\n" + more + "\n")
        .withArticle("a", "2025-04-13", "Titre", "Attaher ag Mossa et Aminata Keita.");

    assertThat(new CheckTrial(folder, Check.PROTECTED_NAME).found(bulletin))
        .containsExactly("Attaher ag Mossa", "Aminata Keita");
  }

  @Test
  void theSameNameHasAnotherHashWithAnotherSalt() {
    assertThat(NameHashes.lines(Protection.NONE, "Aminata Keita", "one"))
        .isNotEqualTo(
            NameHashes.lines(Protection.NONE, "Aminata Keita", "two").replace("two", "one"));
  }

  /** Names are hashed, other words are not, and each once. */
  @Test
  void hashesNoMoreThanItMust() {
    NameHashes hashes = new NameHashes(new Protection(SALT, java.util.Set.of("none")));
    hashes.isProtected("aminata keita");
    hashes.isProtected("aminata keita");

    assertThat(hashes.made()).isEqualTo(1);
  }

  private static String lines(TestBulletin bulletin, String name) {
    return ((Protected.Lines) bulletin.engine().protect(name, SALT).outcome()).text();
  }

  private List<String> found(String name, String text) {
    TestBulletin bulletin = with(name).withArticle("a", "2025-04-13", "Titre", text);
    return new CheckTrial(folder, Check.PROTECTED_NAME).found(bulletin);
  }

  private TestBulletin with(String name) {
    TestBulletin bulletin = TestBulletin.in(folder);
    return bulletin.with(
        "=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + lines(bulletin, name) + "\n");
  }
}
