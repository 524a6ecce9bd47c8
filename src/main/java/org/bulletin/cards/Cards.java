package org.bulletin.cards;

import java.util.Optional;
import org.bulletin.cache.BuildCache;

/** Makes sharing cards, and keeps them from one build to the next. Thread-safe. */
public final class Cards {

  /** Pixels. */
  public static final int WIDTH = CardDrawing.WIDTH;

  /** Pixels. */
  public static final int HEIGHT = CardDrawing.HEIGHT;

  private final BuildCache cache;
  private Optional<Typefaces> typefaces = Optional.empty();

  /**
   * @param cache keeps the cards
   */
  public Cards(BuildCache cache) {
    this.cache = cache;
  }

  /** Returns a card as PNG, 1200 × 630 pixels. */
  public byte[] png(CardText text) {
    String key = text.key();
    Optional<byte[]> kept = cache.get(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] drawn = draw(text);
    cache.put(key, drawn);
    return drawn;
  }

  /** Keeps a card in the cache without making it. */
  public void keep(CardText text) {
    cache.keep(text.key());
  }

  private byte[] draw(CardText text) {
    return IndexedPng.of(CardDrawing.of(text, typefaces()), Tone.palette());
  }

  /** Reading the fonts takes longer than a card, and a build that draws none does without. */
  private synchronized Typefaces typefaces() {
    Typefaces read = typefaces.orElseGet(Typefaces::read);
    typefaces = Optional.of(read);
    return read;
  }
}
