package org.bulletin.manuscript;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.bulletin.manuscript.BodyFiles.Place;
import org.bulletin.markdown.BodyHtml;

/**
 * The HTML of a body in a file.
 *
 * @param otherwise reads it where that file is damaged or gone
 */
record StoredHtml(BodyFiles bodies, Place place, Supplier<List<String>> otherwise)
    implements BodyHtml {

  @Override
  public List<String> pieces() {
    try {
      return bodies.read(place);
    } catch (IOException damaged) {
      return otherwise.get();
    }
  }
}
