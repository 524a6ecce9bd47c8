package org.bulletin.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Lists the files of {@code content/}. Hidden files and folders are left out. A symbolic link to a
 * file inside the folder is that file; one that leads out of it, or to a folder, is an error.
 */
final class ContentFolder {

  private final Path folder;
  private final Diagnostics diagnostics;
  private boolean simple = true;

  ContentFolder(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Returns every regular file, relative to the folder, with forward slashes, in order. */
  SortedMap<String, FileStamp> files() {
    SortedMap<String, FileStamp> files = new TreeMap<>();
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(root, new Visitor(root, files));
    } catch (IOException failure) {
      simple = false;
      diagnostics.error(
          Problem.FILE_UNREADABLE, SourceLocation.of("."), failure.getClass().getSimpleName());
    }
    return files;
  }

  /** Returns whether nothing was reported of what was listed, and no link was among it. */
  boolean isSimple() {
    return simple;
  }

  /** Returns whether the name of a file or folder leaves it out. */
  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String separator;
    private final SortedMap<String, FileStamp> files;

    Visitor(Path root, SortedMap<String, FileStamp> files) {
      this.root = root;
      this.separator = root.getFileSystem().getSeparator();
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(root) && isHidden(directory);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      simple &= attributes.isRegularFile();
      if (!attributes.isSymbolicLink()) {
        files.put(name(file), FileStamp.of(attributes));
      } else if (isFileInside(file)) {
        files.put(name(file), FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      simple = false;
      diagnostics.error(
          Problem.FILE_UNREADABLE,
          SourceLocation.of(name(file)),
          failure.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private boolean isFileInside(Path link) throws IOException {
      if (!Files.exists(link)) {
        diagnostics.error(
            Problem.FILE_UNREADABLE, SourceLocation.of(name(link)), "NoSuchFileException");
        return false;
      }
      boolean inside = link.toRealPath().startsWith(root);
      if (!inside) {
        diagnostics.error(Problem.FILE_LINK_OUTSIDE, SourceLocation.of(name(link)));
      } else if (Files.isDirectory(link)) {
        diagnostics.error(Problem.FILE_LINK_TO_FOLDER, SourceLocation.of(name(link)));
      }
      return inside && Files.isRegularFile(link);
    }

    private String name(Path path) {
      String below = path.toString().substring(root.toString().length());
      String name = separator.equals("/") ? below : below.replace(separator, "/");
      return name.startsWith("/") ? name.substring(1) : name;
    }
  }
}
