package org.bulletin.images;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Formats of images, told apart by how a file begins; its name may say something else. */
enum ImageFormat {
  JPEG("JPEG"),
  PNG("PNG"),
  GIF("GIF"),
  WEBP("WebP"),
  SVG("SVG"),
  HEIC("HEIC"),
  AVIF("AVIF"),
  TIFF("TIFF"),
  BMP("BMP"),
  JPEG_XL("JPEG XL"),
  JPEG_2000("JPEG 2000"),
  PHOTOSHOP("Photoshop");

  /** As many bytes of a file's beginning as tell its format. */
  static final int BEGINNING = 4096;

  private static final Set<ImageFormat> READABLE = Set.of(JPEG, PNG, GIF, WEBP, SVG);
  private static final Set<String> EXTENSIONS =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "svg", "svgz", "heic", "heif",
          "avif", "tif", "tiff", "bmp", "dib", "jxl", "jp2", "psd", "ico", "dng", "cr2", "nef",
          "arw");
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final Pattern SVG_ROOT =
      Pattern.compile("\\s*<(?:\\?xml|!DOCTYPE svg|!--|svg|[A-Za-z]+:svg)\\b.*", Pattern.DOTALL);

  private final String title;

  ImageFormat(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  boolean isReadable() {
    return READABLE.contains(this);
  }

  /** Returns whether a file's name says that it is an image. */
  static boolean isNamed(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(extension);
  }

  /** Returns the format of a file that begins with some bytes, where it is an image's. */
  static Optional<ImageFormat> of(byte[] start) {
    String head = new String(start, 0, Math.min(start.length, 16), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return isSvg(start) ? Optional.of(SVG) : unreadable(head);
  }

  private static Optional<ImageFormat> unreadable(String head) {
    if (head.startsWith("ftyp", 4) && head.length() >= 12) {
      String brand = head.substring(8, 12);
      boolean avif = brand.equals("avif") || brand.equals("avis");
      return avif
          ? Optional.of(AVIF)
          : Optional.of(HEIC).filter(heic -> HEIC_BRANDS.contains(brand));
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return Optional.of(TIFF);
    }
    if (head.startsWith("\u00FF\n") || head.startsWith("\0\0\0\fJXL ")) {
      return Optional.of(JPEG_XL);
    }
    if (head.startsWith("\0\0\0\fjP  ")) {
      return Optional.of(JPEG_2000);
    }
    if (head.startsWith("8BPS")) {
      return Optional.of(PHOTOSHOP);
    }
    boolean bitmap = head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
    return bitmap ? Optional.of(BMP) : Optional.empty();
  }

  private static boolean isSvg(byte[] start) {
    byte[] beginning = Arrays.copyOf(start, Math.min(start.length, BEGINNING));
    String text = new String(beginning, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return SVG_ROOT.matcher(text).matches() && text.contains("svg");
  }
}
