package org.bulletin.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which revision a translation is, written into a file of which nothing else may change. */
class RevisionEditTest {

  private static final String LINE = "translation-of: {revision: 3f2a91c04b}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-14",
        "'2025-04-14'",
        "2025-04-14 10:30",
        "{revision: 0000000000}",
        "{ revision: 0000000000 }",
        "{revision: \"0000000000\"}",
      })
  void itTakesThePlaceOfWhatWasRecorded(String before) {
    String text =
        """
        ---
        # Relu par A.
        title:   "Le  pont"   # provisoire
        translation-of: %s   # au 14 avril

        lead: |
          Deux
          lignes.
        tags: [ a,b ]
        ---

        Le texte…\t
        """
            .formatted(before);
    List<String> lines = List.of(written(text).split("\n", -1));

    assertThat(lines.get(3).replaceAll("[ \"]", ""))
        .isEqualTo("translation-of:{revision:3f2a91c04b}#au14avril");
    assertThat(written(text).replace(lines.get(3), ""))
        .isEqualTo(text.replace(text.split("\n", -1)[3], ""));
  }

  @Test
  void aBlockOfKeysStaysOne() {
    assertThat(written("---\ntranslation-of:\n  # ici\n  revision: abc\ntitle: x\n---\nx"))
        .isEqualTo("---\ntranslation-of:\n  # ici\n  revision: 3f2a91c04b\ntitle: x\n---\nx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void whereNothingWasRecordedALineIsAddedThatEndsAsTheOthers(String end) {
    String text = String.join(end, "---", "title: Le pont", "---", "Du texte.", "");

    assertThat(written(text))
        .isEqualTo(String.join(end, "---", "title: Le pont", LINE, "---", "Du texte.", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aByteOrderMarkStays(String end) {
    String text = "\uFEFF" + String.join(end, "---", "translation-of: 2025-04-14", "---", "x");

    assertThat(written(text)).isEqualTo(text.replace("translation-of: 2025-04-14", LINE));
  }

  @Test
  void keysThatAreIndentedStayInOneColumn() {
    assertThat(written("---\n  title: Le pont\n---\nx"))
        .isEqualTo("---\n  title: Le pont\n  " + LINE + "\n---\nx");
  }

  @Test
  void aTextAtTheEndKeepsItsLines() {
    assertThat(written("---\ntitle: x\nlead: |\n  Un\n  deux\n---\nx"))
        .isEqualTo("---\ntitle: x\nlead: |\n  Un\n  deux\n" + LINE + "\n---\nx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no front matter",
        "---\ntitle: [\n---\nx",
        "---\n{title: x}\n---\nx",
        "---\ntranslation-of: &a 2025-04-14\nupdated: *a\n---\nx",
        "---\ntranslation-of:\n---\nx",
        "---\ntranslation-of: [a, b]\n---\nx",
        "---\ntranslation-of: {other: x}\n---\nx",
      })
  void whatCannotBeChangedWithoutDangerIsLeftAlone(String text) {
    assertThat(RevisionEdit.write(text.getBytes(UTF_8), "3f2a91c04b"))
        .matches(
            bytes ->
                bytes.isEmpty()
                    || new String(bytes.get(), UTF_8)
                        .equals("---\ntranslation-of: {revision: 3f2a91c04b}\n---\nx"));
  }

  @Test
  void whatIsNotUtf8IsLeftAlone() {
    byte[] bytes = "---\ntitle: Opération\n---\nx".getBytes(ISO_8859_1);

    assertThat(RevisionEdit.write(bytes, "3f2a91c04b")).isEmpty();
  }

  private static String written(String text) {
    return new String(RevisionEdit.write(text.getBytes(UTF_8), "3f2a91c04b").orElseThrow(), UTF_8);
  }
}
