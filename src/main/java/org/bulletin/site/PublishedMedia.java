package org.bulletin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.images.Images;

/**
 * Collects the images and attachments that pages show or offer; no other file of the content is
 * published. Thread-safe.
 */
final class PublishedMedia {

  private final Path folder;
  private final Images images;
  private final Diagnostics diagnostics;
  private final SortedMap<SitePath, String> attachments = new ConcurrentSkipListMap<>();
  private final Map<String, ImageUse> uses = new ConcurrentHashMap<>();

  /**
   * @param folder the content's
   */
  PublishedMedia(Path folder, Images images, Diagnostics diagnostics) {
    this.folder = folder;
    this.images = images;
    this.diagnostics = diagnostics;
  }

  boolean isImage(String file) {
    return images.isImage(file);
  }

  /** Publishes an image; one that cannot be is reported at the place that refers to it. */
  Optional<PublishedImage> image(String file, SourceLocation place) {
    Optional<PublishedImage> image = images.image(file, place, diagnostics).map(PublishedImage::of);
    image.ifPresent(one -> uses.merge(file, new ImageUse(one, place), PublishedMedia::first));
    return image;
  }

  private static ImageUse first(ImageUse one, ImageUse other) {
    return one.place().compareTo(other.place()) <= 0 ? one : other;
  }

  /** Publishes a file as it is; one that would harm readers is reported. */
  Optional<Attachment> attachment(String file, SourceLocation place) {
    try {
      Optional<Attachment> attachment = Attachment.of(file, Files.size(folder.resolve(file)));
      if (attachment.isPresent()) {
        attachments.put(Addresses.media(file), file);
      } else {
        diagnostics.error(Problem.ATTACHMENT_TYPE, place, file, Attachment.kinds());
      }
      return attachment;
    } catch (IOException failure) {
      String cause = failure.getClass().getSimpleName();
      diagnostics.error(Problem.FILE_UNREADABLE, SourceLocation.of(file), cause);
      return Optional.empty();
    }
  }

  /** Returns the attachments, each relative to {@code content/}, by address. */
  SortedMap<SitePath, String> attachments() {
    return attachments;
  }

  /** Returns the images in the order of their files. */
  List<ImageUse> images() {
    return uses.keySet().stream().sorted().map(uses::get).toList();
  }
}
