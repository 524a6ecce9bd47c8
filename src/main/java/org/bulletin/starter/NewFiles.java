package org.bulletin.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that come to stand where none stood: all of them or, as far as the disk allows, none.
 *
 * @param texts by file, relative to the folder, in the order that they are told in
 */
record NewFiles(Path folder, Map<String, String> texts) {

  Begun write() {
    List<String> inTheWay =
        texts.keySet().stream()
            .filter(file -> Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
            .toList();
    return inTheWay.isEmpty() ? written() : new Begun.InTheWay(inTheWay);
  }

  private Begun written() {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String file = text.getKey();
      Path path = folder.resolve(file);
      try {
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
        Files.createFile(path);
        written.add(file);
        Files.writeString(path, text.getValue());
      } catch (IOException failure) {
        written.forEach(this::remove);
        return new Begun.Failed(file, failure.getClass().getSimpleName());
      }
    }
    return new Begun.Written(written);
  }

  private void remove(String file) {
    try {
      Files.deleteIfExists(folder.resolve(file));
    } catch (IOException stays) {
      // That it could not be written is told; it stands in nobody's way.
    }
  }
}
