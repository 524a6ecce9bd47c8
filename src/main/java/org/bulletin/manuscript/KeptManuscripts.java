package org.bulletin.manuscript;

import java.util.Map;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.FileStamp;

/** What the Markdown files of a bulletin said when they were last listed. Immutable. */
public final class KeptManuscripts {

  private final Fingerprint purpose;
  private final long listed;
  private final Map<String, KeptManuscript> byFile;
  private final boolean saved;

  /**
   * @param purpose of all that decided how the files were read, beside the files themselves
   * @param listed when the files were listed, in nanoseconds since 1970
   * @param byFile not to be changed any more
   * @param saved whether the store has the same
   */
  KeptManuscripts(
      Fingerprint purpose, long listed, Map<String, KeptManuscript> byFile, boolean saved) {
    this.purpose = purpose;
    this.listed = listed;
    this.byFile = byFile;
    this.saved = saved;
  }

  /** Returns whether these hold for files that are read in this way. */
  public boolean isFor(Fingerprint wanted) {
    return purpose.equals(wanted);
  }

  Fingerprint purpose() {
    return purpose;
  }

  long listed() {
    return listed;
  }

  Map<String, KeptManuscript> byFile() {
    return byFile;
  }

  boolean isSaved() {
    return saved;
  }

  Optional<KeptManuscript> get(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Returns whether a file's stamp tells that it is the same as then. */
  boolean isSame(KeptManuscript kept, FileStamp now) {
    return kept.stamp().equals(now) && now.isSettled(listed);
  }
}
