package org.bulletin.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
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
    return declarations()
        .flatMap(bytes -> bulletin(bytes).map(bulletin -> read(bulletin, Fingerprint.of(bytes))));
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

  private ContentFiles read(Bulletin bulletin, Fingerprint declared) {
    SortedMap<String, FileStamp> files = new ContentFolder(folder, diagnostics).files();
    files.keySet().forEach(this::reportOtherExtension);
    return new ContentFiles(folder, bulletin, declared, files);
  }

  /** An article whose name ends in another way would be missed in silence. */
  private void reportOtherExtension(String file) {
    Matcher markdown = OTHER_EXTENSION.matcher(file);
    if (!file.endsWith(FileName.EXTENSION) && markdown.matches()) {
      diagnostics.error(
          Problem.FILE_EXTENSION, SourceLocation.of(file), markdown.group(1) + FileName.EXTENSION);
    }
  }
}
