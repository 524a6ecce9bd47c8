package org.bulletin.site;

import java.util.List;
import java.util.stream.IntStream;
import org.bulletin.images.SourceImage;
import org.bulletin.images.SourceImage.Photo;

/**
 * An image as it is published: an original is not.
 *
 * @param variants the same image in each of its sizes, the smallest first, at least one
 */
public record PublishedImage(SourceImage source, List<Variant> variants) {

  /** What a browser is given that knows no other: enough for a phone, not too much to pay for. */
  private static final int PLAIN_WIDTH = 960;

  public PublishedImage {
    variants = List.copyOf(variants);
  }

  static PublishedImage of(SourceImage source) {
    boolean photo = source instanceof Photo;
    List<SourceImage.Size> sizes = source.sizes();
    return new PublishedImage(
        source,
        IntStream.range(0, sizes.size())
            .mapToObj(
                i ->
                    new Variant(
                        photo
                            ? Addresses.photo(source.file(), sizes.get(i).width(), source.hash())
                            : Addresses.drawing(source.file(), source.hash()),
                        sizes.get(i).width(),
                        sizes.get(i).height()))
            .toList());
  }

  public Variant largest() {
    return variants.get(variants.size() - 1);
  }

  /** Returns the variant for what cannot choose: old browsers, readers of feeds. */
  public Variant plain() {
    return variants.stream()
        .filter(variant -> variant.width() <= PLAIN_WIDTH)
        .reduce((smaller, larger) -> larger)
        .orElse(variants.get(0));
  }

  /** Returns whether every program that shows pictures can show it: a drawing it may not. */
  public boolean isPhoto() {
    return source instanceof Photo;
  }

  /** A file of an image, with its size in pixels. */
  public record Variant(SitePath path, int width, int height) {}
}
