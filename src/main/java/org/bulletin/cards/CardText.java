package org.bulletin.cards;

import org.bulletin.cache.Sha256;
import org.bulletin.language.Language;

/**
 * What stands on a sharing card. Every text may be empty; none is longer than its place on the card
 * when it is drawn.
 *
 * @param bulletin the bulletin's name
 * @param rubric the main rubric
 * @param region the regions
 * @param title the article's title
 * @param date when it was published, in words
 * @param host where the article stands, so that a reader can check where it comes from
 * @param language the language of these texts, which gives the card its direction
 */
public record CardText(
    String bulletin,
    String rubric,
    String region,
    String title,
    String date,
    String host,
    Language language) {

  /** Counts the designs, so that a card that looks otherwise has another address. */
  private static final int DESIGN = 2;

  /** Returns 64 hexadecimal digits that differ wherever the card's bytes may. */
  public String key() {
    String all =
        String.join(
            "\0",
            Integer.toString(DESIGN),
            bulletin,
            rubric,
            region,
            title,
            date,
            host,
            language.tag());
    return Sha256.hex(all);
  }
}
