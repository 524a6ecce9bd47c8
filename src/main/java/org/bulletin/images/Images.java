package org.bulletin.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bulletin.cache.Sha256;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/** The images of a content folder. Each file is read once, and no pixel is decoded. Thread-safe. */
public final class Images {

  /** What is published of a photo changes with this, and so do its addresses. */
  private static final String EDITION = "1: 480 960 1600, Catmull-Rom in light, JPEG 0.78";

  private final Path folder;
  private final Map<String, Reading> read = new ConcurrentHashMap<>();

  /**
   * @param folder the content's
   */
  public Images(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns whether a file is an image by its name or by its bytes: one with a wrong name must not
   * be published as it is.
   */
  public boolean isImage(String file) {
    if (ImageFormat.isNamed(file)) {
      return true;
    }
    try (InputStream input = Files.newInputStream(folder.resolve(file))) {
      return ImageFormat.of(input.readNBytes(ImageFormat.BEGINNING)).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Returns the image in a file, or empty where it cannot be published.
   *
   * @param place where an editor refers to the file; why it cannot be published is told there
   */
  public Optional<SourceImage> image(String file, SourceLocation place, Diagnostics diagnostics) {
    Reading reading = read.computeIfAbsent(file, this::read);
    reading.broken().ifPresent(broken -> diagnostics.add(broken.diagnostic(file, place)));
    reading
        .unreadable()
        .ifPresent(
            cause -> diagnostics.error(Problem.FILE_UNREADABLE, SourceLocation.of(file), cause));
    if (reading.image().filter(Images::isAnimated).isPresent()) {
      diagnostics.warning(Problem.IMAGE_ANIMATED, place, file);
    }
    return reading.image();
  }

  private static boolean isAnimated(SourceImage image) {
    return image instanceof SourceImage.Photo photo && photo.header().animated();
  }

  /** Either an image, or why there is none. */
  private record Reading(
      Optional<SourceImage> image, Optional<BrokenImage> broken, Optional<String> unreadable) {}

  private Reading read(String file) {
    try {
      byte[] bytes = bytes(folder.resolve(file));
      return new Reading(Optional.of(image(file, bytes)), Optional.empty(), Optional.empty());
    } catch (BrokenImage broken) {
      return new Reading(Optional.empty(), Optional.of(broken), Optional.empty());
    } catch (IOException failure) {
      String cause = failure.getClass().getSimpleName();
      return new Reading(Optional.empty(), Optional.empty(), Optional.of(cause));
    }
  }

  static byte[] bytes(Path file) throws IOException, BrokenImage {
    if (Files.size(file) > ImageLimits.FILE_BYTES) {
      throw BrokenImage.tooManyBytes(ImageLimits.FILE_BYTES);
    }
    return Files.readAllBytes(file);
  }

  private static SourceImage image(String file, byte[] bytes) throws BrokenImage {
    if (bytes.length == 0) {
      throw BrokenImage.damaged();
    }
    Optional<ImageFormat> found = ImageFormat.of(bytes);
    ImageFormat format =
        found
            .filter(ImageFormat::isReadable)
            .orElseThrow(() -> BrokenImage.format(found.map(ImageFormat::title).orElse("none")));
    String hash = Sha256.hex(Sha256.hex(bytes) + "\n" + EDITION);
    if (format == ImageFormat.SVG) {
      return SvgReader.read(file, hash, bytes);
    }
    return new SourceImage.Photo(file, hash, header(format, new ImageBytes(bytes)));
  }

  private static PhotoHeader header(ImageFormat format, ImageBytes bytes) throws BrokenImage {
    return switch (format) {
      case PNG -> PngHeader.read(bytes);
      case GIF -> GifHeader.read(bytes);
      case WEBP -> WebpHeader.read(bytes);
      default -> JpegHeader.read(bytes);
    };
  }
}
