package org.bulletin.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.ArticleId;

/**
 * The names by which links find documents that came, went, moved or changed their anchors, or are
 * held back now and were not, or the other way round. A link to one version leads to another's
 * language, so that the files of all versions of such a document count.
 */
final class MovedNames {

  private final Map<String, Document> before;
  private final Map<String, Document> now;
  private final Set<ArticleId> ids = new HashSet<>();

  /**
   * @param now every document, by file
   * @param changes of the articles since then, where nothing else has come to stand elsewhere
   */
  MovedNames(
      Assembly last,
      Map<String, Document> now,
      Map<String, HeldBack> heldBack,
      Optional<PairingChanges> changes) {
    this.before = last.documents();
    this.now = now;
    // Nothing can be used again of nothing.
    if (!before.isEmpty()) {
      changes.map(one -> of(one.come(), now)).orElseGet(now::values).forEach(this::compare);
      changes
          .map(one -> of(one.gone(), before))
          .orElseGet(before::values)
          .forEach(this::addWhereGone);
      if (!last.heldBack().equals(heldBack)) {
        addDifferences(last.heldBack(), heldBack);
        addDifferences(heldBack, last.heldBack());
      }
    }
  }

  private static Collection<Document> of(
      List<PairedArticle> articles, Map<String, Document> documents) {
    return articles.stream()
        .flatMap(article -> article.versions().stream())
        .flatMap(version -> Optional.ofNullable(documents.get(version.source().file())).stream())
        .toList();
  }

  private void compare(Document document) {
    Document last = before.get(document.file());
    if (last == null) {
      ids.add(document.id());
    } else if (!document.leadsAs(last)) {
      ids.add(document.id());
      ids.add(last.id());
    }
  }

  private void addWhereGone(Document document) {
    if (!now.containsKey(document.file())) {
      ids.add(document.id());
    }
  }

  private void addDifferences(Map<String, HeldBack> some, Map<String, HeldBack> others) {
    some.forEach(
        (file, one) -> {
          if (!one.equals(others.get(file))) {
            addFile(file, before);
            addFile(file, now);
          }
        });
  }

  private void addFile(String file, Map<String, Document> documents) {
    Document document = documents.get(file);
    if (document != null) {
      ids.add(document.id());
    }
  }

  /** Returns identities and files. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    if (!ids.isEmpty()) {
      ids.forEach(id -> names.add(id.value()));
      addFiles(before, names);
      addFiles(now, names);
    }
    return names;
  }

  private void addFiles(Map<String, Document> documents, Set<String> names) {
    documents.forEach(
        (file, document) -> {
          if (ids.contains(document.id())) {
            names.add(file);
          }
        });
  }
}
