package org.bulletin.images;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the pixels of an image, as they are stored: neither turned nor in other colours. */
final class PixelDecoder {

  private PixelDecoder() {}

  /**
   * @param model what the samples mean; none where the header says it
   */
  record Pixels(Raster raster, Optional<ColorModel> model) {}

  /**
   * @throws BrokenImage where pixels are damaged or missing
   */
  static Pixels decode(byte[] file, PhotoHeader header) throws BrokenImage {
    boolean jpeg = header.format() == ImageFormat.JPEG;
    byte[] bytes = jpeg ? JpegHeader.strip(new ImageBytes(file)) : file;
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = spi(header.format()).createReaderInstance();
      try {
        Pixels pixels = jpeg ? jpeg(reader, input) : other(reader, input);
        if (pixels.raster().getWidth() != header.width()
            || pixels.raster().getHeight() != header.height()) {
          throw BrokenImage.damaged();
        }
        return pixels;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException damaged) {
      // Decoders meet damage with whatever exception it happens to cause.
      BrokenImage broken = BrokenImage.damaged();
      broken.initCause(damaged);
      throw broken;
    }
  }

  private static Pixels jpeg(ImageReader reader, ImageInputStream input)
      throws IOException, BrokenImage {
    AtomicBoolean damaged = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (source, warning) -> {
          if (isDamage(warning)) {
            damaged.set(true);
          }
        });
    reader.setInput(input, true, true);
    Raster raster = reader.readRaster(0, null);
    if (damaged.get()) {
      throw BrokenImage.damaged();
    }
    return new Pixels(raster, Optional.empty());
  }

  /** Bytes too many between segments do no harm, and some cameras write them. */
  private static boolean isDamage(String warning) {
    boolean corrupt = warning.contains("Corrupt") || warning.contains("Premature");
    return corrupt && !warning.contains("extraneous");
  }

  private static Pixels other(ImageReader reader, ImageInputStream input) throws IOException {
    reader.setInput(input, true, true);
    BufferedImage image = reader.read(0);
    return new Pixels(image.getRaster(), Optional.of(image.getColorModel()));
  }

  /** The JDK's own readers, whatever others the class path has. */
  private static ImageReaderSpi spi(ImageFormat format) {
    if (format == ImageFormat.WEBP) {
      return new WebPImageReaderSpi();
    }
    String name = format.name().toLowerCase(Locale.ROOT);
    Iterator<ImageReaderSpi> all =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(
                ImageReaderSpi.class,
                spi -> JdkImageIo.isOwn(spi, ((ImageReaderSpi) spi).getFormatNames(), name),
                false);
    return all.next();
  }
}
