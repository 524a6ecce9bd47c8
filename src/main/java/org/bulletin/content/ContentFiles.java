package org.bulletin.content;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.bulletin.cache.Fingerprint;

/**
 * The files of a folder of content, and what {@code bulletin.yaml} declares.
 *
 * @param declared of the bytes of {@code bulletin.yaml}
 * @param files every regular file, relative to the folder, with forward slashes; not to be changed
 *     any more
 * @param simple whether the folder holds nothing but regular files and folders, and no mistake: a
 *     change at one path then changes no other file
 * @param changed the files that may differ from those listed before; none where any may
 */
public record ContentFiles(
    Path folder,
    Bulletin bulletin,
    Fingerprint declared,
    SortedMap<String, FileStamp> files,
    boolean simple,
    Optional<Set<String>> changed) {

  public ContentFiles {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** Returns the stamp of a file, which must be one of these. */
  public FileStamp stamp(String file) {
    return Optional.ofNullable(files.get(file)).orElseThrow();
  }

  /** Returns the files of articles and pages, in order. */
  public List<String> markdown() {
    return files.keySet().stream().filter(ContentFiles::isNamedMarkdown).toList();
  }

  /** Returns the same files, each with its stamp. */
  public List<Map.Entry<String, FileStamp>> stampedMarkdown() {
    return files.entrySet().stream().filter(one -> isNamedMarkdown(one.getKey())).toList();
  }

  /** Returns whether an article or page is in a file. */
  public boolean isMarkdown(String file) {
    return isNamedMarkdown(file) && files.containsKey(file);
  }

  private static boolean isNamedMarkdown(String file) {
    return file.endsWith(FileName.EXTENSION)
        && (file.startsWith(Content.ARTICLES) || file.startsWith(Content.PAGES));
  }
}
