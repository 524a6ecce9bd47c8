package org.bulletin.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.TranslationState.Lag;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.language.Language;

/** Reads where the translations of a bulletin stand, from what its files say. */
public final class TranslationReader {

  private final Bulletin bulletin;
  private final FilesByArticle articles;
  private final CheckedArticles checked;
  private final BiPredicate<String, FrontMatter> heldBack;
  private final LocalDate today;
  private final Set<String> unread;

  /**
   * @param articles those of the content
   * @param checked of the same content
   * @param heldBack tells of a file, with its front matter completed from the other languages,
   *     whether it is not published now
   */
  public TranslationReader(
      Content content,
      FilesByArticle articles,
      CheckedArticles checked,
      BiPredicate<String, FrontMatter> heldBack,
      Instant now) {
    this.bulletin = content.bulletin();
    this.articles = articles;
    this.checked = checked;
    this.heldBack = heldBack;
    this.today = LocalDate.ofInstant(now, bulletin.zone());
    this.unread =
        content.unread().stream()
            .map(TranslationReader::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads where all translations stand; what comes out does not depend on what was read before.
   *
   * @param before of the same bulletin
   */
  public Translations read(Translations before) {
    Map<ArticleFiles, TranslatedArticle> known = known(before);
    List<TranslatedArticle> read =
        articles.all().parallelStream()
            .flatMap(
                files -> Optional.ofNullable(known.get(files)).or(() -> article(files)).stream())
            .toList();
    List<Language> languages =
        bulletin.languages().stream().map(BulletinLanguage::language).toList();
    return new Translations(languages, today, unread, read);
  }

  /** What holds an article back comes and goes with time. */
  private Map<ArticleFiles, TranslatedArticle> known(Translations before) {
    Map<ArticleFiles, TranslatedArticle> known = new HashMap<>();
    if (before.day().equals(today) && before.unread().equals(unread)) {
      for (TranslatedArticle article : before.articles()) {
        if (article.files().isFree()) {
          known.put(article.files(), article);
        }
      }
    }
    return known;
  }

  /** An article without a date is an error that is told elsewhere. */
  private Optional<TranslatedArticle> article(ArticleFiles files) {
    ArticleSource original = files.original();
    // To complete a front matter takes longer than all the rest.
    FrontMatter completed =
        original.frontMatter().date().isPresent() && files.isFree()
            ? original.frontMatter()
            : files.completed(original);
    if (completed.date().isEmpty() || heldBack.test(original.file(), completed)) {
      return Optional.empty();
    }
    Optional<CheckedArticle> shown = checked.of(files.madeOf());
    LocalDate published = published(completed);
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(published, today));
    Set<Check> waived = files.waived(new Diagnostics());
    List<TranslationState> states = new ArrayList<>();
    for (BulletinLanguage one : bulletin.languages()) {
      Language language = one.language();
      states.add(
          files
              .in(language)
              .map(version -> state(files, version, shown, days, waived))
              .orElseGet(() -> absent(original, language, days, waived)));
    }
    return Optional.of(new TranslatedArticle(files, published, states));
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
      ArticleFiles files,
      ArticleSource version,
      Optional<CheckedArticle> shown,
      int days,
      Set<Check> waived) {
    ArticleSource original = files.original();
    Kind kind;
    Optional<Lag> lag = Optional.empty();
    if (version.file().equals(original.file())) {
      kind = Kind.ORIGINAL;
    } else if (!files.isFree() && heldBack.test(version.file(), files.completed(version))) {
      kind = Kind.HELD_BACK;
    } else if (isWithoutText(version.language(), shown, waived)) {
      kind = Kind.WITHOUT_TEXT;
    } else {
      Optional<String> revision = shown.flatMap(CheckedArticle::revision);
      lag = new Comparison(original.frontMatter(), version, revision).lag(waived);
      boolean recorded = version.frontMatter().translationOf().isPresent();
      kind = lag.isPresent() ? Kind.STALE : recorded ? Kind.FINE : Kind.UNRECORDED;
    }
    return new TranslationState(version.language(), kind, days, lag);
  }

  /** Of a text that is meant to be absent an editor has said so. */
  private static boolean isWithoutText(
      Language language, Optional<CheckedArticle> shown, Set<Check> waived) {
    return !waived.contains(Check.PASSAGE_MISSING)
        && shown.filter(article -> article.withoutText().contains(language)).isPresent();
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
