package org.bulletin.manuscript;

import java.io.IOException;
import java.util.List;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.BodyFiles.Place;
import org.bulletin.markdown.BodyHtml;

/**
 * The HTML of a body in a file of the cache.
 *
 * @param source the Markdown file that says the same, for when the other is damaged or gone
 */
record StoredHtml(BodyFiles bodies, Place place, String source, ManuscriptReader reader)
    implements BodyHtml {

  @Override
  public List<String> pieces() {
    try {
      return bodies.read(place);
    } catch (IOException damaged) {
      return reader
          .bytes(source, new Diagnostics())
          .map(bytes -> reader.read(source, bytes, Fingerprint.of(bytes)).body().html())
          .orElse(List.of(""));
    }
  }
}
