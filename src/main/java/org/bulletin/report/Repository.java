package org.bulletin.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows where the files of diagnostics stand in the repository, since code scanning looks for them
 * from its root.
 */
public final class Repository {

  private static final String TEMPLATES = "templates/";

  private final Path content;
  private final Optional<Path> templates;
  private final Path root;

  /**
   * @param content the folder with {@code bulletin.yaml}
   * @param templates an editor's own templates, where there are any
   */
  public Repository(Path content, Optional<Path> templates) {
    this.content = content.toAbsolutePath().normalize();
    this.templates = templates.map(folder -> folder.toAbsolutePath().normalize());
    this.root = root(this.content);
  }

  /** The folder around the content that git keeps, else the one that the content lies in. */
  private static Path root(Path content) {
    Path folder = content;
    while (folder != null) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    return Objects.requireNonNullElse(content.getParent(), content);
  }

  /**
   * Returns a file's path from the repository's root, with forward slashes. Of a file outside of
   * the repository only the name is told.
   *
   * @param file as a diagnostic's place names it
   */
  String path(String file) {
    Path path = resolved(file).normalize();
    if (!path.startsWith(root)) {
      return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }
    return root.relativize(path).toString().replace('\\', '/');
  }

  private Path resolved(String file) {
    return file.startsWith(TEMPLATES) && templates.isPresent()
        ? templates.get().resolve(file.substring(TEMPLATES.length()))
        : content.resolve(file);
  }
}
