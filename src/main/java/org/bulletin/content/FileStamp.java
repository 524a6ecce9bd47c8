package org.bulletin.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says about a file without opening it.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 */
public record FileStamp(long size, long modified) {

  /** File systems tell times in steps of up to two seconds. */
  private static final long COARSE = 2_000_000_000L;

  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /**
   * Returns whether a file that had this stamp when it was listed is the same as long as it has it:
   * one that was written just before may have been written again at once.
   *
   * @param listed in nanoseconds since 1970, by the file system's clock
   */
  public boolean isSettled(long listed) {
    return modified < listed - COARSE;
  }
}
