package org.bulletin.images;

import java.util.Optional;

/**
 * What the file of an image made of pixels says about it.
 *
 * @param width of the pixels as they are stored
 * @param height of the pixels as they are stored
 * @param colours what the samples of a pixel mean
 * @param profile the profile that is embedded, where it is one that can be honoured
 * @param animated whether there are more frames than the first
 * @param located whether its metadata says where it was taken
 */
record PhotoHeader(
    ImageFormat format,
    int width,
    int height,
    Colours colours,
    Orientation orientation,
    Optional<ColourProfile> profile,
    boolean animated,
    boolean located) {

  /** How samples are stored: as they are displayed, or as brightness and two differences. */
  enum Colours {
    DISPLAYED,
    YCC
  }

  int uprightWidth() {
    return orientation.isOnItsSide() ? height : width;
  }

  int uprightHeight() {
    return orientation.isOnItsSide() ? width : height;
  }
}
