package org.bulletin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.markdown.Body;

/** Runs the checks over a bulletin: each article in each language, and each pair of languages. */
public final class Checks {

  private final Content content;
  private final Bulletin bulletin;
  private final Map<String, Body> bodies;
  private final Levels levels;
  private final FigureReaders readers;
  private final Diagnostics diagnostics;

  /**
   * @param bodies of the articles, by file
   * @param diagnostics gets what is found
   */
  public Checks(Content content, Map<String, Body> bodies, Diagnostics diagnostics) {
    this.content = content;
    this.bulletin = content.bulletin();
    this.bodies = bodies;
    this.levels = new Levels(bulletin, diagnostics);
    this.readers = new FigureReaders(bulletin);
    this.diagnostics = diagnostics;
  }

  /**
   * Checks everything; what is found does not depend on what was checked before.
   *
   * @param before under the same {@code bulletin.yaml}
   */
  public CheckedArticles check(CheckedArticles before) {
    Map<ArticleId, List<ArticleSource>> byArticle = new TreeMap<>();
    content
        .articles()
        .forEach(
            source -> byArticle.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(source));
    AtomicInteger fresh = new AtomicInteger();
    List<CheckedArticle> checked =
        byArticle.values().parallelStream()
            .map(
                versions -> {
                  Fingerprint madeOf = madeOf(versions);
                  Optional<CheckedArticle> known = before.of(madeOf);
                  if (known.isEmpty()) {
                    fresh.incrementAndGet();
                  }
                  return known.orElseGet(() -> check(versions, madeOf));
                })
            .toList();
    checked.forEach(article -> diagnostics.addAll(article.diagnostics()));
    return before.followedBy(checked, fresh.get());
  }

  private static Fingerprint madeOf(List<ArticleSource> versions) {
    Object[] parts =
        versions.stream().map(version -> List.of(version.file(), version.written())).toArray();
    return Fingerprint.of(parts);
  }

  private CheckedArticle check(List<ArticleSource> versions, Fingerprint madeOf) {
    Diagnostics found = new Diagnostics();
    List<ArticleText> texts = texts(versions);
    List<ArticlePair> pairs = pairs(texts);
    Set<Check> waived = waived(versions, found);
    for (Check check : Check.values()) {
      Optional<Severity> severity = levels.of(check);
      if (severity.isPresent() && !waived.contains(check)) {
        check(texts, pairs, check.checker(), new Findings(check, severity.get(), found));
      }
    }
    return new CheckedArticle(madeOf, found.sorted());
  }

  private static void check(
      List<ArticleText> texts, List<ArticlePair> pairs, Checker checker, Findings findings) {
    if (checker instanceof Checker.OfArticle ofArticle) {
      texts.forEach(text -> ofArticle.check(text, findings));
    } else if (checker instanceof Checker.OfPair ofPair) {
      pairs.forEach(pair -> ofPair.check(pair, findings));
    }
  }

  private static List<ArticlePair> pairs(List<ArticleText> texts) {
    ArticleText original = original(texts);
    return texts.stream()
        .filter(text -> text != original)
        .map(text -> new ArticlePair(original, text))
        .toList();
  }

  /** The one that says of itself to be no translation, else that in the first language. */
  private static ArticleText original(List<ArticleText> texts) {
    return texts.stream()
        .filter(text -> text.own().translationOf().isEmpty())
        .findFirst()
        .orElse(texts.get(0));
  }

  /** Two files for one language are an error that is told elsewhere; the first counts. */
  private List<ArticleText> texts(List<ArticleSource> versions) {
    List<ArticleSource> inOrder = new ArrayList<>(versions);
    inOrder.sort(Comparator.comparing(version -> bulletin.indexOf(version.language())));
    List<ArticleText> texts = new ArrayList<>();
    for (ArticleSource version : inOrder) {
      if (texts.stream().noneMatch(text -> text.language().equals(version.language()))) {
        texts.add(text(version, inOrder));
      }
    }
    return texts;
  }

  private ArticleText text(ArticleSource version, List<ArticleSource> all) {
    FrontMatter completed = version.frontMatter();
    for (ArticleSource other : all) {
      completed = completed.inheriting(other.frontMatter());
    }
    Body body = bodies.getOrDefault(version.file(), Body.EMPTY);
    return new ArticleText(bulletin, version, completed, body, readers);
  }

  private static Set<Check> waived(List<ArticleSource> versions, Diagnostics found) {
    Set<Check> waived = new HashSet<>();
    for (ArticleSource version : versions) {
      for (Waiver waiver : version.frontMatter().waivers()) {
        Levels.known(waiver.code(), found).ifPresent(waived::add);
      }
    }
    return waived;
  }
}
