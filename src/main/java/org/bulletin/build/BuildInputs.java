package org.bulletin.build;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.FileStamp;

/**
 * All that a build is made of, beside its clock.
 *
 * @param purpose of the engine and of bulletin.yaml
 * @param theme of the theme's files
 */
record BuildInputs(
    BuildOptions options, ContentFiles files, Fingerprint purpose, Fingerprint theme) {

  /** Returns whether the stamps of all files can be trusted that were listed then. */
  boolean isSettled(long when) {
    return files.files().values().stream().allMatch(stamp -> stamp.isSettled(when));
  }

  /**
   * Returns the fingerprint; empty where a file can be told neither by its stamp nor by its bytes.
   *
   * @param listed when the files were listed whose stamps are to be trusted
   * @param written of the bytes of any other file
   */
  Optional<Fingerprint> fingerprint(long listed, Function<String, Optional<Fingerprint>> written) {
    BytesWriter stamps = new BytesWriter();
    for (Map.Entry<String, FileStamp> file : files.files().entrySet()) {
      FileStamp stamp = file.getValue();
      boolean settled = stamp.isSettled(listed);
      stamps.text(file.getKey());
      stamps.number(settled ? 1 : 0);
      if (settled) {
        stamps.number(stamp.size());
        stamps.fixed(stamp.modified());
        continue;
      }
      Optional<Fingerprint> bytes = written.apply(file.getKey());
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      stamps.fingerprint(bytes.get());
    }
    return Optional.of(
        Fingerprint.of(
            purpose,
            theme,
            options.output().toAbsolutePath().toString(),
            options.strict(),
            Fingerprint.of(stamps.toArray())));
  }
}
