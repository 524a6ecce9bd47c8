package org.bulletin.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bulletin.content.ArticleId;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.language.Language;

/**
 * What a link can name: documents by file and by identity, files to show or offer, and those that
 * are known but not there now.
 */
final class LinkIndex {

  private final Map<String, Document> byFile;

  /** The versions of each in the order of their tags. */
  private final Map<ArticleId, List<Document>> byId;

  private final Map<String, HeldBack> heldBackByFile = new HashMap<>();
  private final Map<ArticleId, HeldBack> heldBackById = new HashMap<>();
  private final Set<String> reportedFiles;
  private final Set<ArticleId> reportedIds;
  private final Set<String> files;

  /**
   * @param placement has the documents
   * @param files every file of the content
   * @param reportedFiles files with mistakes that are reported already, so that links to them are
   *     not
   * @param reportedIds the identities that those files have, as far as their names tell
   */
  LinkIndex(
      Placement placement,
      Set<String> files,
      Set<String> reportedFiles,
      Set<ArticleId> reportedIds) {
    this.byFile = placement.documents();
    this.byId = placement.byId();
    this.files = files;
    this.reportedFiles = reportedFiles;
    this.reportedIds = reportedIds;
  }

  void addHeldBack(ArticleId id, HeldBack heldBack) {
    heldBackByFile.put(heldBack.file(), heldBack);
    heldBackById.put(id, heldBack);
  }

  Optional<Document> file(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Returns a document in a reader's language, else the preferred one, else any. */
  Optional<Document> identity(ArticleId id, Language reader, Language preferred) {
    List<Document> versions = byId.getOrDefault(id, List.of());
    return in(reader, versions)
        .or(() -> in(preferred, versions))
        .or(() -> versions.stream().findFirst());
  }

  private static Optional<Document> in(Language language, List<Document> versions) {
    return versions.stream().filter(one -> one.language().equals(language)).findFirst();
  }

  Optional<HeldBack> heldBack(String file, ArticleId id) {
    return Optional.ofNullable(heldBackByFile.get(file))
        .or(() -> Optional.ofNullable(heldBackById.get(id)));
  }

  /** Returns why a document is held back that a preview shows all the same. */
  Optional<HeldBack> heldBack(Document document) {
    return Optional.ofNullable(heldBackByFile.get(document.file()));
  }

  /** Returns whether every version of a document is held back. */
  boolean isHeldBack(ArticleId id) {
    return versions(id).stream().allMatch(one -> heldBack(one).isPresent());
  }

  boolean isReported(String file, ArticleId id) {
    return reportedFiles.contains(file) || reportedIds.contains(id);
  }

  /** Returns whether a file can be shown or offered: it is there, and no source of a page. */
  boolean isMedia(String file) {
    return files.contains(file) && !file.endsWith(".md") && !file.endsWith(".yaml");
  }

  /** Returns every version of a document. */
  List<Document> versions(ArticleId id) {
    return byId.getOrDefault(id, List.of());
  }

  /** Returns the file that an image's name most likely meant, as a path from {@code content/}. */
  Optional<String> nearestMedia(String name) {
    Set<String> media = new TreeSet<>();
    files.stream().filter(this::isMedia).forEach(file -> media.add("/" + file));
    return media.stream()
        .filter(file -> file.endsWith("/" + name))
        .findFirst()
        .or(() -> NearestName.of(name, media));
  }

  /** Returns what an editor could have meant: identities, and the files of documents and media. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(files);
    byId.keySet().forEach(id -> names.add(id.value()));
    return names;
  }
}
