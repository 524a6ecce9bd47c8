package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;

/** What the files of one article have to do with each other. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /** Returns the files of each article, in the order of the first of them. */
  public static Collection<List<ArticleSource>> byArticle(Content content) {
    Map<ArticleId, List<ArticleSource>> byArticle =
        new LinkedHashMap<>(2 * content.articles().size());
    content
        .articles()
        .forEach(
            source -> byArticle.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(source));
    return byArticle.values();
  }

  /**
   * Returns one file for each language, in the order of the bulletin's languages. Two files for one
   * are an error that is told elsewhere; the first counts.
   */
  public static List<ArticleSource> inOrder(List<ArticleSource> files, Bulletin bulletin) {
    List<ArticleSource> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(file -> bulletin.indexOf(file.language())));
    List<ArticleSource> versions = new ArrayList<>();
    for (ArticleSource file : sorted) {
      if (versions.stream().noneMatch(one -> one.language().equals(file.language()))) {
        versions.add(file);
      }
    }
    return versions;
  }

  /**
   * Returns the one that does not call itself a translation, else that in the first language.
   *
   * @param versions in the order of the languages, not empty
   */
  public static ArticleSource original(List<ArticleSource> versions) {
    return versions.stream()
        .filter(version -> version.frontMatter().translationOf().isEmpty())
        .findFirst()
        .orElse(versions.get(0));
  }

  /** Returns a version's front matter with what it inherits from the others. */
  static FrontMatter completed(ArticleSource version, List<ArticleSource> versions) {
    FrontMatter completed = version.frontMatter();
    for (ArticleSource other : versions) {
      if (!other.file().equals(version.file())) {
        completed = completed.inheriting(other.frontMatter());
      }
    }
    return completed;
  }

  static Fingerprint madeOf(List<ArticleSource> files) {
    return Fingerprint.of(
        files.stream().map(file -> List.of(file.file(), file.written())).toArray());
  }

  /**
   * Returns the checks that an article waives, in whatever language.
   *
   * @param diagnostics hears of codes that are no check's
   */
  static Set<Check> waived(List<ArticleSource> files, Diagnostics diagnostics) {
    Set<Check> waived = new HashSet<>();
    for (ArticleSource file : files) {
      for (Waiver waiver : file.frontMatter().waivers()) {
        Levels.known(waiver.code(), diagnostics).ifPresent(waived::add);
      }
    }
    return waived;
  }

  /** Returns the file that a version's translation into a language belongs into. */
  static String inLanguage(ArticleSource version, Language language) {
    String end = "." + version.language() + ".md";
    String file = version.file();
    String stem = file.endsWith(end) ? file.substring(0, file.length() - end.length()) : file;
    return stem + "." + language + ".md";
  }
}
