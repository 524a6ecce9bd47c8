package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.utility.StringUtil;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  private static final String[] WORDS = {
    "plain",
    "été",
    "’",
    "\u202f",
    "😀",
    "\ud83d",
    "\ude00",
    "القوات",
    "x".repeat(5000),
    "<p a=\"b\" c='d&e'>"
  };

  @RepeatedTest(100)
  void theBytesAreThoseOfTheText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder expected = new StringBuilder();
    Utf8Writer writer = new Utf8Writer();
    for (int i = random.nextInt(40); i > 0; i--) {
      String word = WORDS[random.nextInt(WORDS.length)];
      expected.append(word);
      switch (random.nextInt(3)) {
        case 0 -> writer.write(word);
        case 1 -> writer.write("(" + word + ")", 1, word.length());
        default -> word.chars().forEach(writer::write);
      }
    }

    assertThat(writer.take()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatWasTakenIsNotTakenAgain() {
    Utf8Writer writer = new Utf8Writer();
    writer.write("one\ud83d");
    writer.take();
    writer.write("two");

    assertThat(writer.take()).asString(StandardCharsets.UTF_8).isEqualTo("two");
    assertThat(writer.take()).isEmpty();
  }

  @RepeatedTest(100)
  void textIsEscapedAsFreeMarkerEscapesIt(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder expected = new StringBuilder();
    Utf8Writer writer = new Utf8Writer();
    for (int i = random.nextInt(40); i > 0; i--) {
      String word = WORDS[random.nextInt(WORDS.length)];
      expected.append(StringUtil.XHTMLEnc(word));
      writer.writeHtml(word);
    }

    assertThat(writer.take()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
  }
}
