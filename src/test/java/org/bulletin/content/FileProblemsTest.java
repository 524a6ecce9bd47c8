package org.bulletin.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBulletin.article;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bulletin.build.Mistakes;
import org.bulletin.language.Language;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads about a file that cannot be read as it is. */
class FileProblemsTest {

  private static final String COMPLETE = article("a.fr.md", "2025-04-13", "Titre", "Texte.");

  @TempDir Path folder;

  @Test
  void aFileInWindows1252IsNotUtf8() {
    byte[] bytes =
        body(COMPLETE)
            .replace("chapô", "chapo")
            .replace("Titre", "Armée")
            .getBytes(Charset.forName("windows-1252"));

    assertThat(told(bulletin().bytes("content/articles/a.fr.md", bytes)))
        .isEqualTo(
            """
            articles/a.fr.md:2:11: error: the file is not UTF-8: the byte E9 is no part of a character
                title: Arm\ufffde
                          ^
              hint: save the file again with the encoding UTF-8
            """);
  }

  @Test
  void aFileInUtf16IsNotUtf8() {
    byte[] bytes = body(COMPLETE).getBytes(java.nio.charset.StandardCharsets.UTF_16);

    assertThat(told(bulletin().bytes("content/articles/a.fr.md", bytes)))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: the file is not UTF-8: the byte FE is no part of a character
              hint: save the file again with the encoding UTF-8
            """);
  }

  @Test
  void aCutCharacterAtTheEndIsNotUtf8() {
    byte[] whole = (body(COMPLETE).strip() + "é").getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(told(bulletin().bytes("content/articles/a.fr.md", cut)))
        .startsWith("articles/a.fr.md:8:7: error: the file is not UTF-8: the byte C3 is no part");
  }

  @Test
  void anInvisibleControlCharacterIsNamed() {
    assertThat(told(bulletin().withArticle("a", "2025-04-13", "Titre", "Un\u0007 texte.")))
        .isEqualTo(
            """
            articles/a.fr.md:8:3: error: the file holds the invisible control character U+0007
                Un\ufffd texte.
                  ^
              hint: delete the character; it often comes with text that was copied from elsewhere
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n\t\n"})
  void anEmptyFileIsReported(String text) {
    assertThat(told(bulletin().with("=== articles/a.fr.md\n" + text)))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: the file is empty
              hint: fill the file, or delete it
            """);
  }

  @Test
  @Timeout(10)
  void aHugeFileIsNotRead() {
    byte[] bytes = (body(COMPLETE) + "mot ".repeat(300_000)).getBytes(UTF_8);

    assertThat(told(bulletin().bytes("content/articles/a.fr.md", bytes)))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: the file is larger than 1,024 KiB
              hint: put pictures and other data into `media/` and split long texts
            """);
  }

  @Test
  void aFileThatMayNotBeReadIsReported() throws IOException {
    TestBulletin bulletin = bulletin().with(COMPLETE);
    Path file = bulletin.content().resolve("articles/a.fr.md");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "a superuser reads every file");

    assertThat(told(bulletin))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: error: the file cannot be read (AccessDeniedException)
              hint: check that it is still there and that you may read it
            """);
  }

  @Test
  void aLinkThatLeadsNowhereCannotBeRead() throws IOException {
    TestBulletin bulletin = bulletin().with(COMPLETE);
    link(bulletin, "articles/b.fr.md", Path.of("gone.md"));

    assertThat(told(bulletin))
        .isEqualTo(
            """
            articles/b.fr.md:1:1: error: the file cannot be read (NoSuchFileException)
              hint: check that it is still there and that you may read it
            """);
  }

  @Test
  void aLinkOutOfTheContentIsRefused() throws IOException {
    TestBulletin bulletin = bulletin().with(COMPLETE);
    Path secret = Files.writeString(folder.resolve("secret.md"), body(COMPLETE));
    link(bulletin, "articles/b.fr.md", secret);

    assertThat(told(bulletin))
        .isEqualTo(
            """
            articles/b.fr.md:1:1: error: the symbolic link leads out of `content/`
              hint: copy the file into `content/` instead of linking to it
            """);
  }

  @Test
  void aLinkToAFolderIsRefused() throws IOException {
    TestBulletin bulletin = bulletin().with(COMPLETE);
    Files.createDirectories(bulletin.content().resolve("media/2025"));
    link(bulletin, "articles/autres", bulletin.content().resolve("media/2025"));

    assertThat(told(bulletin))
        .isEqualTo(
            """
            articles/autres:1:1: error: the symbolic link leads to a folder
              hint: move the folder itself here; only links to files are followed
            """);
  }

  @Test
  void aLinkToAFolderElsewhereIsNotWalked() throws IOException {
    TestBulletin bulletin = bulletin().with(COMPLETE);
    Files.writeString(Files.createDirectories(folder.resolve("else")).resolve("x.fr.md"), "x");
    link(bulletin, "articles/else", folder.resolve("else"));

    assertThat(told(bulletin))
        .startsWith("articles/else:1:1: error: the symbolic link leads out of `content/`")
        .doesNotContain("x.fr.md");
  }

  @Test
  void aLinkInsideTheContentIsThatFile() throws IOException {
    TestBulletin bulletin = bulletin().with("=== media/text.txt\n" + body(COMPLETE));
    link(bulletin, "articles/a.fr.md", bulletin.content().resolve("media/text.txt"));

    assertThat(told(bulletin)).isEmpty();
  }

  @Test
  void aNameWithoutLanguageIsReported() {
    assertThat(told(bulletin().with(COMPLETE.replace("a.fr.md", "2025/gao.md"))))
        .isEqualTo(
            """
            articles/2025/gao.md:1:1: error: the file's name does not say its language
              hint: name it `gao.fr.md`, or with another language of the bulletin
            """);
  }

  @Test
  void aNameInAnotherLanguageIsReported() {
    assertThat(told(bulletin().with(COMPLETE.replace("a.fr.md", "a.ff.md"))))
        .isEqualTo(
            """
            articles/a.ff.md:1:1: error: `ff` is not a language of the bulletin
              hint: did you mean `fr`?
              hint: the part before `.md` is the language; bulletin.yaml has `fr`, `en`
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.fr.MD", "a.fr.Md", "a.fr.markdown"})
  void aNameThatEndsInAnotherWayIsNotPassedOverInSilence(String name) {
    assertThat(told(bulletin().with(COMPLETE.replace("a.fr.md", name))))
        .isEqualTo(
            """
            articles/%s:1:1: error: the file is not read, since its name does not end in `.md`
              hint: name it `a.fr.md`
            """
                .formatted(name));
  }

  @Test
  void hiddenFilesAreLeftOut() {
    TestBulletin bulletin =
        bulletin()
            .with(COMPLETE)
            .with("=== articles/.brouillon.md\nx\n=== articles/.git/b.fr.md\nx\n");

    assertThat(told(bulletin)).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
    String unix = body(COMPLETE + "Un deuxième\nalinéa.\n");
    TestBulletin plain = TestBulletin.in(folder.resolve("unix"));
    TestBulletin windows = TestBulletin.in(folder.resolve("windows"));

    TestBuild one = plain.bytes("content/articles/a.fr.md", unix.getBytes(UTF_8)).generate();
    TestBuild other =
        windows
            .bytes(
                "content/articles/a.fr.md", ("\ufeff" + unix.replace("\n", "\r\n")).getBytes(UTF_8))
            .generate();

    assertThat(other.page("/fr/2025/04/titre/")).isEqualTo(one.page("/fr/2025/04/titre/"));
  }

  @Test
  void placesAreTheSameWithWindowsLineEnds() {
    String text = body(COMPLETE).replace("operations", "operatoins").replace("\n", "\r\n");

    assertThat(told(bulletin().bytes("content/articles/a.fr.md", text.getBytes(UTF_8))))
        .isEqualTo(
            """
            articles/a.fr.md:4:9: error: the rubric `operatoins` is not declared
                rubric: operatoins
                        ^^^^^^^^^^
              hint: did you mean `operations`?
              hint: the rubrics are declared in `bulletin.yaml`, under `rubrics`
            """);
  }

  @Test
  void oneBadFileHidesNoMistakesOfTheOthers() {
    TestBulletin bulletin =
        bulletin()
            .with("=== articles/a.fr.md\n")
            .with(COMPLETE.replace("a.fr.md", "b.fr.md").replace("2025-04-13", "hier"))
            .with(COMPLETE.replace("a.fr.md", "c.fr.md").replace("gao", "goa"));

    assertThat(Mistakes.in(bulletin))
        .containsSubsequence(
            "articles/a.fr.md:1:1: error:",
            "articles/b.fr.md:3:7: error:",
            "articles/c.fr.md:5:9: error:");
  }

  @Test
  void aFrenchEditorIsToldInFrench() {
    TestBulletin bulletin =
        bulletin().with("=== articles/a.fr.md\n").with(COMPLETE.replace("a.fr.md", "b.md"));

    assertThat(Mistakes.in(bulletin, Language.FRENCH))
        .isEqualTo(
            """
            articles/a.fr.md:1:1: erreur: le fichier est vide
              conseil: remplissez le fichier ou supprimez-le
            articles/b.md:1:1: erreur: le nom du fichier ne dit pas sa langue
              conseil: nommez-le `b.fr.md`, ou avec une autre langue du bulletin
            """);
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder.resolve("bulletin"));
  }

  private static void link(TestBulletin bulletin, String name, Path target) throws IOException {
    Path link = bulletin.content().resolve(name);
    Files.createDirectories(link.resolveSibling("."));
    Files.createSymbolicLink(link, target);
  }

  private static String body(String article) {
    return article.substring(article.indexOf('\n') + 1);
  }

  private static String told(TestBulletin bulletin) {
    return Mistakes.in(bulletin);
  }
}
