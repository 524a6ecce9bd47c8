package org.bulletin.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunksTest {

  @TempDir Path folder;

  private static final Fingerprint PURPOSE = Fingerprint.of("purpose");

  @Test
  void entriesComeBackInTheirOrderWithTheMark() throws IOException {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      entries.add("entry " + i + "x".repeat(1000));
    }
    write(entries);

    Chunks.Contents contents = chunks(PURPOSE).read();

    assertThat(contents.mark()).isEqualTo(7);
    assertThat(contents.chunks()).hasSizeGreaterThan(1);
    List<String> read = new ArrayList<>();
    for (BytesReader chunk : contents.chunks()) {
      for (BytesReader entry : Chunks.entries(chunk)) {
        read.add(UTF_8.decode(entry.rest()).toString());
      }
    }
    assertThat(read).isEqualTo(entries);
  }

  @Test
  void aFileForAnotherPurposeIsNone() throws IOException {
    write(List.of("a"));

    assertThatThrownBy(() -> chunks(Fingerprint.of("another")).read())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aFileThatWasCutOffOrChangedAnywhereIsNone() throws IOException {
    write(List.of("one", "two"));
    Path file = folder.resolve("entries");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      Files.write(file, Arrays.copyOf(bytes, i));
      assertThatThrownBy(() -> chunks(PURPOSE).read()).isInstanceOf(IOException.class);
    }
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x20;
      Files.write(file, changed);
      assertThatThrownBy(() -> chunks(PURPOSE).read())
          .as("byte %d", i)
          .isInstanceOf(IOException.class);
    }
  }

  private void write(List<String> entries) throws IOException {
    chunks(PURPOSE).write(7, entries.stream().map(UTF_8::encode).toList());
  }

  private Chunks chunks(Fingerprint purpose) {
    return new Chunks(folder, "entries", purpose);
  }
}
