package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.PageSource;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.threads.AllThreads;

/**
 * The checks of a bulletin: of each article and page in each language, and of each pair of
 * languages. They keep what is made once for many articles. Thread-safe.
 */
public final class Checks {

  private final Bulletin bulletin;
  private final NameHashes hashes;
  private final FigureReaders readers;

  public Checks(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.hashes = new NameHashes(bulletin.protection());
    this.readers = new FigureReaders(bulletin);
  }

  /**
   * Checks every article and page; what is found does not depend on what was checked before.
   *
   * @param bodies of articles and pages, by file
   * @param before under the same {@code bulletin.yaml}
   * @param diagnostics gets what is found
   */
  public CheckedArticles check(
      FilesByArticle articles,
      Map<String, Body> bodies,
      CheckedArticles before,
      Diagnostics diagnostics) {
    Levels levels = new Levels(bulletin, diagnostics);
    AtomicInteger fresh = new AtomicInteger();
    List<CheckedArticle> checked =
        AllThreads.map(
            articles.withPages(),
            files -> {
              Optional<CheckedArticle> known = before.of(files.madeOf());
              if (known.isEmpty()) {
                fresh.incrementAndGet();
              }
              return known.orElseGet(() -> check(files, bodies, levels));
            });
    List<Diagnostic> found =
        checked.stream().flatMap(article -> article.diagnostics().stream()).toList();
    diagnostics.addAll(LinkTargets.differing(found, articles));
    return before.followedBy(checked, fresh.get());
  }

  /**
   * Checks what one article alone cannot show, unless nothing has changed since.
   *
   * @param checked what {@link #check} returned for the articles
   * @param bodies of articles and pages, by file
   * @param diagnostics gets what is found
   */
  public CheckedArticles checkTogether(
      Content content,
      FilesByArticle articles,
      CheckedArticles checked,
      Map<String, Body> bodies,
      Diagnostics diagnostics) {
    Fingerprint madeOf = togetherMadeOf(content, checked);
    CheckedTogether together =
        checked
            .together()
            .filter(known -> known.madeOf().equals(madeOf))
            .orElseGet(
                () -> {
                  List<SketchedArticle> sketched = sketched(articles, checked);
                  BulletinTexts all = new BulletinTexts(content, bodies, sketched);
                  return new CheckedTogether(madeOf, findTogether(all));
                });
    diagnostics.addAll(together.diagnostics());
    return checked.with(together);
  }

  private CheckedArticle check(ArticleFiles files, Map<String, Body> bodies, Levels levels) {
    Diagnostics found = new Diagnostics();
    List<ArticleText> texts =
        files.versions().stream().map(version -> text(version, files, bodies)).toList();
    ArticleText original = original(files, texts);
    List<ArticlePair> pairs =
        texts.stream()
            .filter(text -> text != original)
            .map(text -> new ArticlePair(original, text))
            .toList();
    Set<Check> waived = files.waived(found);
    for (Check check : Check.values()) {
      Optional<Severity> severity = levels.of(check);
      boolean wanted = !waived.contains(check) && (check.isOfPages() || !files.arePage());
      if (severity.isPresent() && wanted) {
        check(texts, pairs, check.checker(), new Findings(check, severity.get(), found));
      }
    }
    return new CheckedArticle(
        files.madeOf(),
        OneMessage.forEachMistake(found.sorted()),
        revision(original, texts),
        withoutText(pairs),
        sketches(files, texts));
  }

  /** An article may say what a page says of the bulletin. */
  private static List<Sketch> sketches(ArticleFiles files, List<ArticleText> texts) {
    return files.arePage() ? List.of() : texts.stream().map(Sketch::of).toList();
  }

  private ArticleText text(ArticleSource version, ArticleFiles files, Map<String, Body> bodies) {
    Body body = bodies.getOrDefault(version.file(), Body.EMPTY);
    return new ArticleText(bulletin, version, files.completed(version), body, hashes, readers);
  }

  private static ArticleText original(ArticleFiles files, List<ArticleText> texts) {
    return texts.get(files.versions().indexOf(files.original()));
  }

  private static Optional<String> revision(ArticleText original, List<ArticleText> texts) {
    return texts.stream()
        .flatMap(text -> text.own().translationOf().stream())
        .flatMap(translation -> translation.revision().stream())
        .findFirst()
        .map(recorded -> Revision.of(original));
  }

  private static List<Language> withoutText(List<ArticlePair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.lacksText() && pair.original().hasText())
        .map(pair -> pair.translation().language())
        .toList();
  }

  private static void check(
      List<ArticleText> texts, List<ArticlePair> pairs, Checker checker, Findings findings) {
    if (checker instanceof Checker.OfArticle ofArticle) {
      texts.forEach(text -> ofArticle.check(text, findings));
    } else if (checker instanceof Checker.OfPair ofPair) {
      pairs.forEach(pair -> ofPair.check(pair, findings));
    }
  }

  private static Fingerprint togetherMadeOf(Content content, CheckedArticles articles) {
    return Fingerprint.of(
        Fingerprint.sum(articles.articles().keySet()),
        content.files().stream().filter(file -> file.startsWith(Content.MEDIA)).sorted().toList(),
        content.unread().stream().sorted().toList(),
        content.pages().stream().map(PageSource::written).toList());
  }

  private static List<SketchedArticle> sketched(FilesByArticle articles, CheckedArticles checked) {
    List<SketchedArticle> sketched = new ArrayList<>();
    for (ArticleFiles files : articles.all()) {
      List<Sketch> sketches =
          checked.of(files.madeOf()).map(CheckedArticle::sketches).orElse(List.of());
      for (int i = 0; i < sketches.size() && i < files.versions().size(); i++) {
        sketched.add(new SketchedArticle(files, files.versions().get(i), sketches.get(i)));
      }
    }
    return sketched;
  }

  private List<Diagnostic> findTogether(BulletinTexts all) {
    // Unknown codes were told when the articles were checked.
    Levels levels = new Levels(bulletin, new Diagnostics());
    Diagnostics together = new Diagnostics();
    List<Check> checks =
        Stream.of(Check.values())
            .filter(check -> check.checker() instanceof Checker.OfBulletin)
            .toList();
    checks.parallelStream()
        .map(check -> findTogether(check, all, levels))
        .forEach(found -> together.addAll(found));
    return together.sorted();
  }

  private static List<Diagnostic> findTogether(Check check, BulletinTexts all, Levels levels) {
    Diagnostics found = new Diagnostics();
    Diagnostics unwaived = new Diagnostics();
    Optional<Severity> severity = levels.of(check);
    if (severity.isPresent() && check.checker() instanceof Checker.OfBulletin checker) {
      checker.check(all, new Findings(check, severity.get(), found));
      new Waivers(all.content()).apply(check, found, unwaived);
    }
    return unwaived.sorted();
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
}
