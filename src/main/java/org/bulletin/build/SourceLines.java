package org.bulletin.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.template.Theme;

/**
 * Finds the lines that diagnostics are about. Those of a few files are kept: diagnostics come by
 * file, and an article's other languages come between. Thread-safe.
 */
final class SourceLines {

  private static final int FILES = 4;

  private final BuildOptions options;
  private final Map<String, List<String>> kept = new LinkedHashMap<>(FILES, 0.75f, true);

  SourceLines(BuildOptions options) {
    this.options = options;
  }

  /** Returns the line at a place; none where the file as a whole is meant, or shows nothing. */
  synchronized Optional<String> at(SourceLocation location) {
    if (location.equals(SourceLocation.of(location.file()))) {
      return Optional.empty();
    }
    List<String> lines = lines(location.file());
    return location.line() <= lines.size()
        ? Optional.of(lines.get(location.line() - 1)).filter(line -> !line.isBlank())
        : Optional.empty();
  }

  private List<String> lines(String file) {
    List<String> known = kept.get(file);
    if (known != null) {
      return known;
    }
    List<String> lines = text(file).map(text -> text.lines().toList()).orElse(List.of());
    kept.put(file, lines);
    if (kept.size() > FILES) {
      kept.remove(kept.keySet().iterator().next());
    }
    return lines;
  }

  private Optional<String> text(String file) {
    if (file.startsWith(Theme.FOLDER)) {
      Theme theme = Theme.read(options.templates(), new Diagnostics());
      return theme.text(file.substring(Theme.FOLDER.length()));
    }
    try {
      Path content = options.content().toRealPath();
      Path path = content.resolve(file).toRealPath();
      return path.startsWith(content)
          ? Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
