package org.bulletin.checks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.PageSource;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.Body;

/** Runs the checks over a bulletin: each article in each language, and each pair of languages. */
public final class Checks {

  private static final Comparator<Fingerprint> BY_VALUE =
      Comparator.comparingLong(Fingerprint::high).thenComparingLong(Fingerprint::low);

  private final Content content;
  private final Bulletin bulletin;
  private final Map<String, Body> bodies;
  private final Levels levels;
  private final NameHashes hashes;
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
    this.hashes = new NameHashes(bulletin.protection());
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
    AtomicInteger fresh = new AtomicInteger();
    List<CheckedArticle> checked =
        ArticleFiles.byArticle(content).parallelStream()
            .map(
                versions -> {
                  Fingerprint madeOf = ArticleFiles.madeOf(versions);
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

  /**
   * Checks what one article alone cannot show, unless nothing has changed since.
   *
   * @param articles what {@link #check} returned
   */
  public CheckedArticles checkTogether(CheckedArticles articles) {
    Fingerprint madeOf = togetherMadeOf(articles);
    CheckedTogether together =
        articles
            .together()
            .filter(known -> known.madeOf().equals(madeOf))
            .orElseGet(() -> new CheckedTogether(madeOf, findTogether(articles)));
    diagnostics.addAll(together.diagnostics());
    return articles.with(together);
  }

  private CheckedArticle check(List<ArticleSource> versions, Fingerprint madeOf) {
    Diagnostics found = new Diagnostics();
    List<ArticleText> texts = texts(versions);
    Set<Check> waived = ArticleFiles.waived(versions, found);
    List<ArticlePair> pairs = pairs(texts);
    for (Check check : Check.values()) {
      Optional<Severity> severity = levels.of(check);
      if (severity.isPresent() && !waived.contains(check)) {
        check(texts, pairs, check.checker(), new Findings(check, severity.get(), found));
      }
    }
    KeptSketches sketches = KeptSketches.of(texts.stream().map(ArticleSketch::of).toList());
    return new CheckedArticle(madeOf, oneForEachPlace(found.sorted()), revision(texts), sketches);
  }

  /** One mistake, one message: what matters most, else what was looked for first. */
  private static List<Diagnostic> oneForEachPlace(List<Diagnostic> found) {
    Map<SourceLocation, Diagnostic> first = new LinkedHashMap<>();
    Comparator<Diagnostic> order =
        Comparator.comparing(Diagnostic::severity)
            .thenComparing(one -> one.rule().code().orElse(""));
    for (Diagnostic one : found) {
      first.merge(one.location(), one, BinaryOperator.minBy(order));
    }
    return List.copyOf(first.values());
  }

  private Fingerprint togetherMadeOf(CheckedArticles articles) {
    return Fingerprint.of(
        articles.articles().keySet().stream().sorted(BY_VALUE).toList(),
        content.files().stream().sorted().toList(),
        content.unread().stream().sorted().toList(),
        content.pages().stream().map(PageSource::written).toList());
  }

  private List<Diagnostic> findTogether(CheckedArticles checked) {
    Diagnostics together = new Diagnostics();
    List<ArticleSketch> sketches =
        checked.articles().values().stream()
            .flatMap(article -> article.sketches().read().stream())
            .sorted(Comparator.comparing(ArticleSketch::file))
            .toList();
    BulletinTexts all = new BulletinTexts(content, bodies, sketches);
    for (Check check : Check.values()) {
      if (check.checker() instanceof Checker.OfBulletin checker) {
        levels
            .of(check)
            .ifPresent(
                severity -> {
                  Diagnostics found = new Diagnostics();
                  checker.check(all, new Findings(check, severity, found));
                  new Waivers(content).apply(check, found, together);
                });
      }
    }
    return together.sorted();
  }

  /** Checks the photos that a site publishes. */
  public static void checkPhotos(Content content, List<UsedPhoto> photos, Diagnostics diagnostics) {
    Levels levels = new Levels(content.bulletin(), new Diagnostics());
    for (Check check : Check.values()) {
      Optional<Severity> severity = levels.of(check);
      if (check.checker() instanceof Checker.OfPhoto checker && severity.isPresent()) {
        Diagnostics found = new Diagnostics();
        photos.forEach(photo -> checker.check(photo, new Findings(check, severity.get(), found)));
        new Waivers(content).apply(check, found, diagnostics);
      }
    }
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

  private static ArticleText original(List<ArticleText> texts) {
    ArticleSource original =
        ArticleFiles.original(texts.stream().map(ArticleText::source).toList());
    return texts.stream()
        .filter(text -> text.file().equals(original.file()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> revision(List<ArticleText> texts) {
    return texts.stream()
        .flatMap(text -> text.own().translationOf().stream())
        .flatMap(translation -> translation.revision().stream())
        .findFirst()
        .map(recorded -> Revision.of(original(texts)));
  }

  private List<ArticleText> texts(List<ArticleSource> files) {
    List<ArticleSource> versions = ArticleFiles.inOrder(files, bulletin);
    return versions.stream().map(version -> text(version, versions)).toList();
  }

  private ArticleText text(ArticleSource version, List<ArticleSource> all) {
    Body body = bodies.getOrDefault(version.file(), Body.EMPTY);
    return new ArticleText(
        bulletin, version, ArticleFiles.completed(version, all), body, hashes, readers);
  }
}
