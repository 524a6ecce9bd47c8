package org.bulletin.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bulletin.build.Progress.Step;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.images.BrokenImage;
import org.bulletin.images.ImageRenderer;
import org.bulletin.images.SourceImage;
import org.bulletin.site.ImageUse;
import org.bulletin.site.PublishedImage;
import org.bulletin.site.PublishedImage.Variant;
import org.bulletin.site.SitePath;
import org.bulletin.threads.AllThreads;

/** Makes the images of a site, on all threads. */
final class SiteImages {

  private final List<ImageUse> images;
  private final ImageRenderer renderer;
  private final Counter counter;
  private final Diagnostics diagnostics;

  SiteImages(
      List<ImageUse> images, ImageRenderer renderer, Progress progress, Diagnostics diagnostics) {
    this.images = images;
    this.renderer = renderer;
    this.counter = new Counter(progress, Step.IMAGES, images.size());
    this.diagnostics = diagnostics;
  }

  /**
   * Makes the files of every image that is not kept, and reports images that are damaged or gone.
   *
   * @return how many bytes each file has
   * @throws IOException where a file cannot be taken; by then no thread is at work any more
   */
  Map<SitePath, Integer> render(SiteFiles site) throws IOException {
    Map<SitePath, Integer> lengths = new ConcurrentHashMap<>();
    AllThreads.each(images, use -> render(use.image(), use, site, lengths));
    return lengths;
  }

  private void render(
      PublishedImage image, ImageUse use, SiteFiles site, Map<SitePath, Integer> lengths)
      throws IOException {
    List<Variant> variants = image.variants();
    Fingerprint madeOf = Fingerprint.of(image.source().hash(), variants);
    List<MadeFile> kept =
        variants.stream()
            .flatMap(variant -> site.kept(variant.path().outputFile(), madeOf).stream())
            .toList();
    if (kept.size() == variants.size()) {
      renderer.keep(image.source());
      for (int i = 0; i < variants.size(); i++) {
        lengths.put(variants.get(i).path(), (int) kept.get(i).mark().size());
      }
    } else {
      List<byte[]> files = files(use);
      for (int i = 0; i < files.size(); i++) {
        SitePath path = variants.get(i).path();
        site.add(path.outputFile(), madeOf, Optional.empty(), files.get(i));
        lengths.put(path, files.get(i).length);
      }
    }
    counter.one();
  }

  /** Returns an image's files, or none where it is damaged or gone, which is reported. */
  private List<byte[]> files(ImageUse use) {
    SourceImage source = use.image().source();
    try {
      return renderer.render(source);
    } catch (BrokenImage broken) {
      diagnostics.add(broken.diagnostic(source.file(), use.place()));
    } catch (IOException gone) {
      String cause = gone.getClass().getSimpleName();
      diagnostics.error(Problem.FILE_UNREADABLE, SourceLocation.of(source.file()), cause);
    }
    return List.of();
  }
}
