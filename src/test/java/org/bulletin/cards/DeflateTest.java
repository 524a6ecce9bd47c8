package org.bulletin.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Deflate} writes is what zlib reads. */
class DeflateTest {

  static Stream<byte[]> bytes() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    byte[] steps = new byte[70_000];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (i / 300);
    }
    byte[] farApart = new byte[80_000];
    System.arraycopy(noise, 0, farApart, 0, 300);
    System.arraycopy(noise, 0, farApart, 32_767, 300);
    System.arraycopy(noise, 0, farApart, 70_000, 300);
    byte[] skewed = new byte[200_000];
    Random random = new Random(2);
    for (int i = 0; i < skewed.length; i++) {
      skewed[i] = (byte) Integer.numberOfTrailingZeros(random.nextInt() | 1 << 30);
    }
    return Stream.of(
        new byte[0],
        new byte[] {7},
        "abcabcabcabc".getBytes(StandardCharsets.US_ASCII),
        new byte[1_000_000],
        noise,
        steps,
        farApart,
        skewed);
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void theBytesComeOutAsTheyWentIn(byte[] bytes) throws Exception {
    for (int stride : new int[] {1, 300, 32_767}) {
      assertThat(inflated(compressed(bytes, stride), bytes.length)).isEqualTo(bytes);
    }
  }

  @Test
  void whatRepeatsTakesLittleRoom() {
    assertThat(compressed(new byte[1_000_000], 1201)).hasSizeLessThan(5000);
    byte[] kidal = "Kidal, Gao. ".repeat(500).getBytes(StandardCharsets.US_ASCII);
    assertThat(compressed(kidal, 1201)).hasSizeLessThan(300);
  }

  private static byte[] compressed(byte[] bytes, int stride) {
    return Deflate.of(Matches.of(bytes, stride));
  }

  private static byte[] inflated(byte[] deflated, int size) throws Exception {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      byte[] bytes = new byte[size];
      int read = 0;
      while (read < size && !inflater.finished()) {
        read += inflater.inflate(bytes, read, size - read);
      }
      assertThat(inflater.inflate(new byte[1])).as("more bytes than went in").isZero();
      assertThat(inflater.finished()).isTrue();
      return bytes;
    } finally {
      inflater.end();
    }
  }
}
