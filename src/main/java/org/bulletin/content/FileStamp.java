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

  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
