package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.Fingerprint;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of checks, and what becomes of it where it is damaged. */
class CheckStoreTest {

  private static final String CHECKED = "checked";

  @TempDir Path folder;

  @Test
  void aSketchThatIsReadIsTheOneThatWasWritten() throws Damaged {
    BytesReader in = new BytesReader(sketch());
    Sketch read = Sketch.read(in);

    assertThat(in.isAtEnd()).isTrue();
    assertThat(read.title()).containsExactly(1, -2, Long.MIN_VALUE);
    assertThat(read.passages()).containsExactly(3, Long.MAX_VALUE);
  }

  @Test
  void aSketchThatWasCutOffIsDamaged() {
    byte[] bytes = sketch();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Sketch.read(new BytesReader(cut))).isInstanceOf(Damaged.class);
    }
  }

  private static byte[] sketch() {
    BytesWriter out = new BytesWriter();
    new Sketch(new long[] {1, -2, Long.MIN_VALUE}, new long[] {3, Long.MAX_VALUE}).write(out);
    return out.toArray();
  }

  /** A checksum tells most damage; here it is right. */
  @Test
  void articlesWithADamagedSketchAreCheckedAgain() throws IOException {
    TestBulletin bulletin = bulletin();
    List<String> before = bulletin.generate().messages();
    replaceEntries(bulletin, entry -> Arrays.copyOf(entry, entry.length - 1));
    TestBuild after = bulletin.withArticle("c", "2025-04-14", "Autre", "Rien.").generate();

    assertThat(after.messages()).isEqualTo(before).hasSize(1);
    assertThat(after.summary().work().checked()).isEqualTo(3);
  }

  /** An entry cannot have fewer sketches than its article has versions, but by damage. */
  @Test
  void anArticleWithoutItsSketchesIsLikeNoOther() throws IOException {
    TestBulletin bulletin = bulletin();
    bulletin.generate().summary();
    replaceEntries(bulletin, CheckStoreTest::withoutSketches);
    TestBuild after = bulletin.withArticle("c", "2025-04-14", "Autre", "Rien.").generate();

    assertThat(after.messages()).isEmpty();
    assertThat(after.summary().work().checked()).isEqualTo(1);
  }

  private interface Change {
    byte[] of(byte[] entry) throws IOException;
  }

  private static void replaceEntries(TestBulletin bulletin, Change change) throws IOException {
    Path checks = bulletin.cache().resolve("checks");
    Fingerprint purpose =
        new BytesReader(Files.readAllBytes(checks.resolve(CHECKED))).fingerprint();
    Chunks chunks = new Chunks(checks, CHECKED, purpose);
    List<ByteBuffer> entries = new ArrayList<>();
    for (BytesReader entry : Chunks.entries(chunks.read().chunks().get(0))) {
      byte[] bytes = new byte[entry.rest().remaining()];
      entry.rest().get(bytes);
      entries.add(ByteBuffer.wrap(change.of(bytes)));
    }
    assertThat(entries).hasSize(2);
    chunks.write(0, entries);
  }

  private static byte[] withoutSketches(byte[] entry) throws Damaged {
    BytesReader in = new BytesReader(entry);
    BytesWriter out = new BytesWriter();
    out.fingerprint(in.fingerprint());
    out.text(in.text());
    out.number(in.number());
    out.block(in.block());
    out.number(0);
    return out.toArray();
  }

  private TestBulletin bulletin() {
    String words =
        IntStream.range(0, 40).mapToObj(word -> "mot" + word).collect(Collectors.joining(" "));
    return TestBulletin.in(folder)
        .withArticle("a", "2025-04-01", "Ancien", words)
        .withArticle("b", "2025-04-13", "Neuf", words);
  }
}
