package org.bulletin.build;

/** What came of protecting a name. The name itself stands nowhere in it, as logs are kept. */
public sealed interface Protected {

  /** Returns whether an editor's wish was not fulfilled. */
  default boolean isMistake() {
    return true;
  }

  /**
   * The name is protected by these lines of {@code bulletin.yaml}.
   *
   * @param first whether it protects none yet
   */
  record Lines(String text, boolean first) implements Protected {
    @Override
    public boolean isMistake() {
      return false;
    }
  }

  /** The name is on the list already. */
  record Same() implements Protected {
    @Override
    public boolean isMistake() {
      return false;
    }
  }

  /** It is no name that would be found: one has two to four words. */
  record NoName() implements Protected {}

  /** The list, or another part of {@code bulletin.yaml}, has mistakes. */
  record Unusable() implements Protected {}
}
