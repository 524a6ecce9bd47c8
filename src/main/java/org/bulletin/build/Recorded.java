package org.bulletin.build;

import java.util.Optional;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.content.ArticleId;

/** What came of recording of which revision a translation is. */
public sealed interface Recorded {

  /** Returns whether an editor's wish was not fulfilled. */
  default boolean isMistake() {
    return true;
  }

  /** The file says now of which revision it is. */
  record Written(String file, String revision) implements Recorded {
    @Override
    public boolean isMistake() {
      return false;
    }
  }

  /** The file said so already. */
  record Same(String file, String revision) implements Recorded {
    @Override
    public boolean isMistake() {
      return false;
    }
  }

  /** The file is stale or has no text, as {@code kind} says, and was not named. */
  record Left(String file, Kind kind) implements Recorded {
    @Override
    public boolean isMistake() {
      return false;
    }
  }

  /** There is no such article; {@code nearest} is what may be meant. */
  record Unknown(String wanted, Optional<ArticleId> nearest) implements Recorded {}

  /** A file of the article cannot be read. */
  record Unread(String file) implements Recorded {}

  /** The article is in one language, in this file. */
  record Alone(ArticleId id, String file) implements Recorded {}

  /**
   * The file cannot be changed without danger to what stands there; {@code line} is to be added.
   */
  record Refused(String file, String line) implements Recorded {}

  /** The file cannot be written. */
  record Failed(String file, String reason) implements Recorded {}
}
