package org.bulletin.figures;

/**
 * Something with digits that is read sign by sign: the number of a communiqué, a model, a telephone
 * number, a version, an address.
 *
 * @param code what it says in upper case, without spaces, hyphens and a leading {@code N°}
 */
public record Reference(int start, int end, Kind kind, String code) implements Figure {

  /** What a reference is. */
  public enum Kind {
    CODE,
    /** A word with digits, which may be translated but for these: {@code covid19}. */
    NAME,
    TELEPHONE,
    /** On the web or of mail. */
    ADDRESS
  }
}
