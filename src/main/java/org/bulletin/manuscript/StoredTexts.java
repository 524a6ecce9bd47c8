package org.bulletin.manuscript;

import java.io.IOException;
import java.util.List;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.BodyFiles.Place;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.BodyTexts;
import org.bulletin.markdown.Prose;

/**
 * The texts of a body in a file of the cache.
 *
 * @param source the Markdown file that says the same, for when the other is damaged or gone
 */
record StoredTexts(BodyFiles bodies, Place place, String source, ManuscriptReader reader)
    implements BodyTexts {

  @Override
  public List<String> html() {
    try {
      return bodies.html(place);
    } catch (IOException damaged) {
      return again().html();
    }
  }

  @Override
  public Prose prose() {
    try {
      return bodies.prose(place);
    } catch (IOException damaged) {
      return again().prose();
    }
  }

  private Body again() {
    return reader
        .bytes(source, new Diagnostics())
        .map(bytes -> reader.read(source, bytes, Fingerprint.of(bytes)).body())
        .orElse(Body.EMPTY);
  }
}
