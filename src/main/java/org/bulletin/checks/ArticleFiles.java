package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.content.SourceChanges;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;

/** The files of one article, and what they have to do with each other. Immutable. */
public final class ArticleFiles {

  private final List<ArticleSource> files;
  private final List<ArticleSource> versions;
  private final Fingerprint madeOf;
  private final boolean free;

  /**
   * @param files of one article, not empty
   */
  ArticleFiles(List<ArticleSource> files, Bulletin bulletin) {
    this.files = List.copyOf(files);
    this.versions = inOrder(files, bulletin);
    this.madeOf =
        Fingerprint.of(files.stream().map(file -> List.of(file.file(), file.written())).toArray());
    this.free = versions.stream().map(ArticleSource::frontMatter).allMatch(ArticleFiles::isFree);
  }

  private static List<ArticleSource> inOrder(List<ArticleSource> files, Bulletin bulletin) {
    List<ArticleSource> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(file -> bulletin.indexOf(file.language())));
    Map<Language, ArticleSource> versions = new LinkedHashMap<>();
    sorted.forEach(file -> versions.putIfAbsent(file.language(), file));
    return List.copyOf(versions.values());
  }

  public ArticleId id() {
    return files.get(0).id();
  }

  /**
   * Returns one file for each language, in the order of the bulletin's languages. Two files for one
   * are an error that is told elsewhere; the first counts.
   */
  public List<ArticleSource> versions() {
    return versions;
  }

  /**
   * Returns the version that does not call itself a translation, else that in the first language.
   */
  public ArticleSource original() {
    return versions.stream()
        .filter(version -> version.frontMatter().translationOf().isEmpty())
        .findFirst()
        .orElse(versions.get(0));
  }

  Optional<ArticleSource> in(Language language) {
    return versions.stream().filter(one -> one.language().equals(language)).findFirst();
  }

  /** Returns a version's front matter with what it inherits from the others. */
  FrontMatter completed(ArticleSource version) {
    FrontMatter completed = version.frontMatter();
    for (ArticleSource other : versions) {
      if (!other.file().equals(version.file())) {
        completed = completed.inheriting(other.frontMatter());
      }
    }
    return completed;
  }

  /** Returns whether they are a page that stands beside the articles. */
  boolean arePage() {
    return files.get(0).file().startsWith(Content.PAGES);
  }

  /** Returns whether nothing in any version ever holds the article back. */
  boolean isFree() {
    return free;
  }

  private static boolean isFree(FrontMatter one) {
    return one.status().isEmpty() && one.publish().isEmpty() && one.expires().isEmpty();
  }

  /** Returns what tells these files, as they are written, from all others. */
  Fingerprint madeOf() {
    return madeOf;
  }

  /**
   * Returns the checks that the article waives, in whatever language.
   *
   * @param diagnostics hears of codes that are no check's
   */
  Set<Check> waived(Diagnostics diagnostics) {
    Set<Check> waived = new HashSet<>();
    for (ArticleSource file : files) {
      for (Waiver waiver : file.waivers()) {
        Levels.known(waiver.code(), diagnostics).ifPresent(waived::add);
      }
    }
    return waived;
  }

  /** Returns whether these are the same objects. */
  @SuppressWarnings("ReferenceEquality") // what is read once is kept as the same object
  boolean areSame(List<ArticleSource> others) {
    boolean same = files.size() == others.size();
    for (int i = 0; same && i < files.size(); i++) {
      same = files.get(i) == others.get(i);
    }
    return same;
  }

  /**
   * Returns the article after changes; empty where its first file has another name then.
   *
   * @param come its own files among those that have come
   */
  Optional<ArticleFiles> after(SourceChanges changes, List<ArticleSource> come, Bulletin bulletin) {
    List<ArticleSource> now = new ArrayList<>(files);
    now.removeIf(file -> !changes.isStill(file));
    now.addAll(come);
    now.sort(Comparator.comparing(ArticleSource::file));
    return now.stream()
        .findFirst()
        .filter(first -> first.file().equals(files.get(0).file()))
        .map(first -> new ArticleFiles(now, bulletin));
  }

  /** Returns the file that a version's translation into a language belongs into. */
  static String inLanguage(ArticleSource version, Language language) {
    String end = "." + version.language() + ".md";
    String file = version.file();
    String stem = file.endsWith(end) ? file.substring(0, file.length() - end.length()) : file;
    return stem + "." + language + ".md";
  }
}
