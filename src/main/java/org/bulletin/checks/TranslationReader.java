package org.bulletin.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.TranslationOf;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.language.Language;

/** Reads where the translations of a bulletin stand, from what its files say. */
public final class TranslationReader {

  private final Bulletin bulletin;
  private final Collection<List<ArticleSource>> articles;
  private final CheckedArticles checked;
  private final BiPredicate<String, FrontMatter> heldBack;
  private final LocalDate today;
  private final Set<String> unread = new HashSet<>();

  /**
   * @param checked of the same content
   * @param heldBack tells of a file, with its front matter completed from the other languages,
   *     whether it is not published now
   */
  public TranslationReader(
      Content content,
      CheckedArticles checked,
      BiPredicate<String, FrontMatter> heldBack,
      Instant now) {
    this.bulletin = content.bulletin();
    this.articles = ArticleFiles.byArticle(content);
    this.checked = checked;
    this.heldBack = heldBack;
    this.today = LocalDate.ofInstant(now, bulletin.zone());
    content.unread().forEach(file -> unread.add(name(file)));
  }

  public Translations read() {
    List<TranslatedArticle> read =
        articles.parallelStream()
            .flatMap(files -> article(files).stream())
            .sorted(TranslatedArticle.URGENT_FIRST)
            .toList();
    List<Language> languages =
        bulletin.languages().stream().map(BulletinLanguage::language).toList();
    return new Translations(languages, read);
  }

  /** An article without a date is an error that is told elsewhere. */
  private Optional<TranslatedArticle> article(List<ArticleSource> files) {
    List<ArticleSource> versions = ArticleFiles.inOrder(files, bulletin);
    ArticleSource original = ArticleFiles.original(versions);
    FrontMatter completed =
        original.frontMatter().date().isPresent() && isFree(versions)
            ? original.frontMatter()
            : ArticleFiles.completed(original, versions);
    if (completed.date().isEmpty() || heldBack.test(original.file(), completed)) {
      return Optional.empty();
    }
    Optional<String> revision =
        versions.stream().anyMatch(TranslationReader::isOfRevision)
            ? checked.of(ArticleFiles.madeOf(files)).flatMap(CheckedArticle::revision)
            : Optional.empty();
    LocalDate published = published(completed);
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(published, today));
    Set<Check> waived = ArticleFiles.waived(versions, new Diagnostics());
    List<TranslationState> states = new ArrayList<>();
    for (BulletinLanguage language : bulletin.languages()) {
      Optional<ArticleSource> version =
          versions.stream().filter(one -> one.language().equals(language.language())).findFirst();
      states.add(
          version.isPresent()
              ? state(original, version.get(), versions, revision, days, waived)
              : absent(original, language.language(), days, waived));
    }
    return Optional.of(new TranslatedArticle(original, published, states));
  }

  /** To complete a front matter takes longer than all the rest. */
  private static boolean isFree(List<ArticleSource> versions) {
    return versions.stream()
        .map(ArticleSource::frontMatter)
        .allMatch(
            one -> one.status().isEmpty() && one.publish().isEmpty() && one.expires().isEmpty());
  }

  private static boolean isOfRevision(ArticleSource version) {
    return version.frontMatter().translationOf().flatMap(TranslationOf::revision).isPresent();
  }

  private LocalDate published(FrontMatter completed) {
    Instant dated = completed.date().map(Located::value).orElseThrow().instant(bulletin.zone());
    Instant published =
        completed
            .publish()
            .map(date -> date.instant(bulletin.zone()))
            .filter(dated::isBefore)
            .orElse(dated);
    return LocalDate.ofInstant(published, bulletin.zone());
  }

  private TranslationState state(
      ArticleSource original,
      ArticleSource version,
      List<ArticleSource> versions,
      Optional<String> revision,
      int days,
      Set<Check> waived) {
    Kind kind;
    Optional<Lag> lag = Optional.empty();
    if (version.file().equals(original.file())) {
      kind = Kind.ORIGINAL;
    } else if (!isFree(versions)
        && heldBack.test(version.file(), ArticleFiles.completed(version, versions))) {
      kind = Kind.HELD_BACK;
    } else {
      lag = new Comparison(original.frontMatter(), version, revision).lag(waived);
      boolean recorded = version.frontMatter().translationOf().isPresent();
      kind = lag.isPresent() ? Kind.STALE : recorded ? Kind.FINE : Kind.UNRECORDED;
    }
    return new TranslationState(version.language(), kind, days, lag);
  }

  private TranslationState absent(
      ArticleSource original, Language language, int days, Set<Check> waived) {
    Kind kind = waived.contains(Check.TRANSLATION_MISSING) ? Kind.UNWANTED : Kind.MISSING;
    boolean there = unread.contains(name(ArticleFiles.inLanguage(original, language)));
    return new TranslationState(language, there ? Kind.UNREAD : kind, days, Optional.empty());
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
