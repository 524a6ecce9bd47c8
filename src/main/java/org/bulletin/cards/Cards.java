package org.bulletin.cards;

import java.nio.file.Path;
import java.util.Optional;

/** Makes sharing cards, and keeps them from one build to the next. Thread-safe. */
public final class Cards {

  /** Pixels. */
  public static final int WIDTH = CardDrawing.WIDTH;

  /** Pixels. */
  public static final int HEIGHT = CardDrawing.HEIGHT;

  private final CardCache cache;
  private Optional<Typefaces> typefaces = Optional.empty();

  /**
   * @param cache the folder that cards are kept in; it need not exist, nor be writable
   */
  public Cards(Path cache) {
    this.cache = new CardCache(cache);
  }

  /** Returns a card as PNG, 1200 × 630 pixels. */
  public byte[] png(CardText text) {
    String key = text.key();
    Optional<byte[]> kept = cache.read(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] drawn = draw(text);
    cache.write(key, drawn);
    return drawn;
  }

  private byte[] draw(CardText text) {
    Palette palette = new Palette();
    byte[] pixels = palette.reduce(CardDrawing.pixels(text, typefaces()));
    return IndexedPng.of(CardDrawing.WIDTH, CardDrawing.HEIGHT, pixels, palette.colours());
  }

  /** Reading the fonts takes longer than a card, and a build that draws none does without. */
  private synchronized Typefaces typefaces() {
    Typefaces read = typefaces.orElseGet(Typefaces::read);
    typefaces = Optional.of(read);
    return read;
  }
}
