package org.bulletin.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps what is costly to make in a folder, by key. An entry begins with the SHA-256 of the rest,
 * so that a damaged one counts as missing; a folder that cannot be written keeps nothing.
 */
final class CardCache {

  private static final int CHECKSUM = 32;

  private final Path folder;

  CardCache(Path folder) {
    this.folder = folder;
  }

  Optional<byte[]> read(String key) {
    try {
      byte[] entry = Files.readAllBytes(file(key));
      byte[] bytes = Arrays.copyOfRange(entry, Math.min(CHECKSUM, entry.length), entry.length);
      boolean whole = Arrays.equals(CardText.sha256(bytes), Arrays.copyOf(entry, CHECKSUM));
      return whole ? Optional.of(bytes) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  void write(String key, byte[] bytes) {
    byte[] entry = Arrays.copyOf(CardText.sha256(bytes), CHECKSUM + bytes.length);
    System.arraycopy(bytes, 0, entry, CHECKSUM, bytes.length);
    try {
      Path file = file(key);
      Files.createDirectories(file.resolveSibling("."));
      Path whole = Files.createTempFile(file.resolveSibling("."), "new", "");
      Files.write(whole, entry);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // It is drawn again next time.
    }
  }

  /** A folder of many thousand files is slow on some disks. */
  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
  }
}
