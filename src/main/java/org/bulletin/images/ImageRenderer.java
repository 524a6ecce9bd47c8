package org.bulletin.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulletin.cache.BuildCache;
import org.bulletin.cache.Sha256;
import org.bulletin.images.PixelDecoder.Pixels;
import org.bulletin.images.SourceImage.Drawing;
import org.bulletin.images.SourceImage.Photo;
import org.bulletin.images.SourceImage.Size;

/**
 * Makes what is published of images: upright, in sRGB, on white, without metadata. Thread-safe; as
 * many images are worked at as half of the heap can hold, at least one.
 */
public final class ImageRenderer {

  /** Bytes of heap for each pixel: the decoded samples, and those of the first scaling. */
  private static final int PHOTO_BYTES = 6;

  private static final int OTHER_BYTES = 10;

  private final Path folder;
  private final BuildCache cache;
  private final JpegEncoder encoder = new JpegEncoder();
  private final int megabytes;
  private final Semaphore memory;
  private final AtomicInteger made = new AtomicInteger();

  /**
   * @param folder the content's
   */
  public ImageRenderer(Path folder, BuildCache cache) {
    this.folder = folder;
    this.cache = cache;
    this.megabytes = (int) Math.max(64, (Runtime.getRuntime().maxMemory() >> 20) / 2);
    this.memory = new Semaphore(megabytes, true);
  }

  /** Returns of how many images pixels were decoded, rather than found in the cache. */
  public int made() {
    return made.get();
  }

  /**
   * Returns the files to publish, one for each of the image's sizes.
   *
   * @throws BrokenImage where its pixels are damaged
   * @throws IOException where its file cannot be read any more
   */
  public List<byte[]> render(SourceImage image) throws BrokenImage, IOException {
    if (image instanceof Drawing drawing) {
      return List.of(drawing.svg().getBytes(StandardCharsets.UTF_8));
    }
    Photo photo = (Photo) image;
    List<byte[]> kept = new ArrayList<>();
    for (Size size : photo.sizes()) {
      cache.get(key(photo, size)).ifPresent(kept::add);
    }
    return kept.size() == photo.sizes().size() ? kept : make(photo);
  }

  /** Keeps in the cache what an image's files would be made from, without making them. */
  public void keep(SourceImage image) {
    if (image instanceof Photo photo) {
      photo.sizes().forEach(size -> cache.keep(key(photo, size)));
    }
  }

  private List<byte[]> make(Photo photo) throws BrokenImage, IOException {
    int share = Math.min(megabytes, megabytes(photo.header()));
    memory.acquireUninterruptibly(share);
    try {
      made.incrementAndGet();
      List<byte[]> files = new ArrayList<>();
      List<Size> sizes = photo.sizes();
      Light largest = decoded(photo, sizes.get(sizes.size() - 1));
      for (Size size : sizes) {
        byte[] file = encoder.encode(scaled(largest, size));
        cache.put(key(photo, size), file);
        files.add(file);
      }
      return files;
    } finally {
      memory.release(share);
    }
  }

  private static int megabytes(PhotoHeader header) {
    int bytes = header.format() == ImageFormat.JPEG ? PHOTO_BYTES : OTHER_BYTES;
    return (int) (((long) header.width() * header.height() * bytes) >> 20);
  }

  /** Scaling comes before turning: then there is less to turn. */
  private Light decoded(Photo photo, Size size) throws BrokenImage, IOException {
    PhotoHeader header = photo.header();
    Pixels pixels = PixelDecoder.decode(Images.bytes(folder.resolve(photo.file())), header);
    boolean onItsSide = header.orientation().isOnItsSide();
    return Scaling.scale(
            new PixelRows(pixels.raster(), pixels.model(), header),
            header.width(),
            header.height(),
            onItsSide ? size.height() : size.width(),
            onItsSide ? size.width() : size.height())
        .upright(header.orientation());
  }

  private static Light scaled(Light light, Size size) {
    return new Size(light.width(), light.height()).equals(size)
        ? light
        : Scaling.scale(light, size.width(), size.height());
  }

  private static String key(Photo photo, Size size) {
    return Sha256.hex(photo.hash() + "\n" + size.width());
  }
}
