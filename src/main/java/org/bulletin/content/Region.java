package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.SourceLocation;

/**
 * A region of the bulletin.
 *
 * @param key what articles refer to it by
 * @param location where bulletin.yaml declares it
 * @param slug its segment of an address, in each language
 * @param code its ISO 3166 code, where it has one
 * @param position where it lies, where that is declared
 * @param parent the key of the region that it lies in, where there is one; regions never contain
 *     themselves
 */
public record Region(
    String key,
    SourceLocation location,
    LocalText name,
    LocalText slug,
    Optional<String> code,
    Optional<Position> position,
    Optional<String> parent) {

  /** A place on Earth in degrees, WGS 84. */
  public record Position(double latitude, double longitude) {}
}
