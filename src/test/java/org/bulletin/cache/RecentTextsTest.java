package org.bulletin.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentTextsTest {

  private final RecentTexts texts = new RecentTexts();

  @Test
  void aShortTextThatWasReadBeforeIsTheSameObject() {
    String first = read("rubric");

    assertThat(first).isEqualTo("rubric");
    assertThat(read("rubric")).isSameAs(first);
  }

  @Test
  void everyTextIsReadAsItIs() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(read(text)).isEqualTo(text);
    }
  }

  /** Many that begin alike, short and long, some beyond ASCII, so that they meet at every place. */
  private static String text(Random random) {
    String letters = random.nextInt(4) == 0 ? "aé–\u0000\u007f\u0080" : "ab-/0";
    int length = random.nextInt(random.nextInt(10) == 0 ? 200 : 8);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private String read(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(UTF_8);
    return texts.of(bytes, 1, bytes.length - 2);
  }
}
