package org.bulletin.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.cache.Fingerprint;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Reads {@code bulletin.yaml} and lists the files of a folder of content, and reports what is wrong
 * with either.
 */
public final class ContentReader {

  private static final Pattern OTHER_EXTENSION =
      Pattern.compile(
          "(?:articles|pages)/(?:.*/)?([^/]+)\\.(?:md|mkd|mdown|markdown)",
          Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final Diagnostics diagnostics;
  private final TextFile texts;

  public ContentReader(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
    this.texts = new TextFile(folder, diagnostics);
  }

  /** Returns the files, or empty where there is no usable {@code bulletin.yaml}. */
  public Optional<ContentFiles> read() {
    return read(this::list);
  }

  /**
   * Returns the same as {@link #read()}, and looks at what has changed alone where that will do.
   *
   * @param before the files as they were
   * @param changed every path at which anything came, went or changed since; it may lie elsewhere
   */
  public Optional<ContentFiles> read(ContentFiles before, Set<Path> changed) {
    return read(
        (bulletin, declared) ->
            relist(bulletin, declared, before, changed).orElseGet(() -> list(bulletin, declared)));
  }

  private Optional<ContentFiles> read(BiFunction<Bulletin, Fingerprint, ContentFiles> lister) {
    return declarations()
        .flatMap(
            bytes ->
                bulletin(bytes).map(bulletin -> lister.apply(bulletin, Fingerprint.of(bytes))));
  }

  /** Returns what {@code bulletin.yaml} declares, or empty where it is not usable. */
  public Optional<Bulletin> bulletin() {
    return declarations().flatMap(this::bulletin);
  }

  private Optional<byte[]> declarations() {
    if (Files.isRegularFile(folder.resolve(Bulletin.FILE))) {
      return texts.bytes(Bulletin.FILE);
    }
    diagnostics.error(
        Problem.BULLETIN_MISSING, SourceLocation.of(Bulletin.FILE), folder.toString());
    return Optional.empty();
  }

  private Optional<Bulletin> bulletin(byte[] bytes) {
    return texts.text(Bulletin.FILE, bytes).flatMap(new BulletinReader(diagnostics)::read);
  }

  private ContentFiles list(Bulletin bulletin, Fingerprint declared) {
    ContentFolder all = new ContentFolder(folder, diagnostics);
    SortedMap<String, FileStamp> files = all.files();
    List<String> misnamed = files.keySet().stream().filter(ContentReader::isMisnamed).toList();
    misnamed.forEach(this::reportMisnamed);
    boolean simple = all.isSimple() && misnamed.isEmpty();
    return new ContentFiles(folder, bulletin, declared, files, simple, Optional.empty());
  }

  private Optional<ContentFiles> relist(
      Bulletin bulletin, Fingerprint declared, ContentFiles before, Set<Path> changed) {
    if (!before.simple()) {
      return Optional.empty();
    }
    return ChangedFiles.at(changed, folder)
        .filter(files -> files.stamps().keySet().stream().noneMatch(ContentReader::isMisnamed))
        .map(
            files ->
                new ContentFiles(
                    folder,
                    bulletin,
                    declared,
                    files.in(before.files()),
                    true,
                    Optional.of(files.names(before.files()))));
  }

  /** An article whose name ends in another way would be missed in silence. */
  private static boolean isMisnamed(String file) {
    return !file.endsWith(FileName.EXTENSION) && OTHER_EXTENSION.matcher(file).matches();
  }

  private void reportMisnamed(String file) {
    Matcher name = OTHER_EXTENSION.matcher(file);
    if (name.matches()) {
      diagnostics.error(
          Problem.FILE_EXTENSION, SourceLocation.of(file), name.group(1) + FileName.EXTENSION);
    }
  }
}
