package org.bulletin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.bulletin.cache.Checksum;

/**
 * What tells that a published file is still the one that was published.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param check the CRC-32C of its bytes, for when its time has changed: archives round it
 */
public record FileMark(long size, long modified, int check) {

  static FileMark of(Path file, byte[] bytes) throws IOException {
    return of(attributes(file), bytes);
  }

  static FileMark of(BasicFileAttributes file, byte[] bytes) {
    return new FileMark(bytes.length, modified(file), Checksum.of(bytes));
  }

  /** Returns the mark of a file where it is the one that this mark was given; or another's. */
  FileMark of(Path file) throws IOException {
    BasicFileAttributes now = attributes(file);
    if (!now.isRegularFile() || now.size() != size) {
      return new FileMark(now.size(), modified(now), ~check);
    }
    return modified(now) == modified ? this : of(file, Files.readAllBytes(file));
  }

  /** Returns whether a file that stands as it was marked has other bytes than these. */
  boolean tellsApart(BasicFileAttributes standing, byte[] bytes) {
    return standing.size() == size && modified(standing) == modified && Checksum.of(bytes) != check;
  }

  /** Returns whether this is a mark of the same bytes. */
  boolean isSame(FileMark other) {
    return size == other.size && check == other.check;
  }

  static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }
}
