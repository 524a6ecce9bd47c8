package org.bulletin.cards;

import java.util.List;
import java.util.stream.IntStream;
import org.bulletin.language.Language;

/** Texts of cards that tests draw. */
final class TestCards {

  static final Language ARABIC = Language.parse("ar").orElseThrow();

  static final CardText FRENCH =
      new CardText(
          "Bulletin Sécurité",
          "Coopération",
          "Mali · Burkina Faso · Niger",
          "AES : vers une défense aérienne intégrée",
          "13 avril 2025",
          "bulletin.example",
          Language.FRENCH);

  static final CardText ARABIC_CARD =
      new CardText(
          "نشرة الأمن",
          "التعاون",
          "مالي · بوركينا فاسو",
          "تحالف دول الساحل (AES): نحو دفاع جوي متكامل بحلول 2025",
          "13 أبريل 2025",
          "bulletin.example",
          ARABIC);

  private TestCards() {}

  static CardText titled(String title) {
    return titled(title, Language.ENGLISH);
  }

  static CardText titled(String title, Language language) {
    return new CardText(
        "Security Bulletin", "Operations", "Kidal", title, "13 April 2025", "a.example", language);
  }

  /** Returns a picture as {@code 0xRRGGBB}, row after row. */
  static int[] pixels(Picture picture) {
    List<Integer> palette = Tone.palette();
    return IntStream.range(0, picture.width() * picture.height())
        .map(i -> palette.get(picture.pixel(i % picture.width(), i / picture.width())))
        .toArray();
  }
}
