package org.bulletin.starter;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulletin.build.BuildResult;
import org.bulletin.build.Report;
import org.bulletin.content.Bulletin;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.LocalText;
import org.bulletin.content.Region;
import org.bulletin.content.Rubric;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.language.Slugs;
import org.bulletin.starter.Gap.Choice;

/**
 * Begins articles: a draft in each language of the bulletin, dated, which nothing stands in yet.
 */
public final class ArticleStarter {

  /** A file's name is looked at in lists. */
  private static final int LONGEST_STEM = 60;

  private final Path content;
  private final Instant now;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Optional<Bulletin> bulletin;

  /**
   * @param content the folder with {@code bulletin.yaml}
   * @param now the moment whose day in the bulletin's time zone becomes the date
   */
  public ArticleStarter(Path content, Instant now) {
    this.content = content;
    this.now = now;
    this.bulletin = new ContentReader(content, diagnostics).bulletin();
  }

  /** Returns what is wrong with {@code bulletin.yaml}, and its editors' language. */
  public BuildResult bulletin() {
    return BuildResult.of(bulletin, diagnostics);
  }

  /**
   * Begins an article, or tells all that keeps it from being begun.
   *
   * @param report has the words of remarks in its files
   */
  public Begun begin(ArticleWish wish, Report report) {
    if (bulletin.isEmpty() || diagnostics.hasErrors()) {
      return new Begun.Unusable();
    }
    List<Gap> gaps = gaps(wish, bulletin.get());
    return gaps.isEmpty() ? begin(wish, bulletin.get(), report) : new Begun.Incomplete(gaps);
  }

  private static List<Gap> gaps(ArticleWish wish, Bulletin bulletin) {
    List<Gap> gaps = new ArrayList<>();
    if (wish.title().isEmpty()) {
      gaps.add(new Gap(Part.TITLE, Optional.empty(), Optional.empty(), List.of()));
    }
    List<String> rubrics = wish.keys(Part.RUBRIC);
    gap(
            Part.RUBRIC,
            rubrics,
            true,
            choices(bulletin, bulletin.rubrics(), Rubric::key, Rubric::name))
        .ifPresent(gaps::add);
    boolean needsRegion =
        rubrics.stream()
            .flatMap(key -> bulletin.rubric(key).stream())
            .noneMatch(Rubric::regionOptional);
    List<Choice> regions = choices(bulletin, bulletin.regions(), Region::key, Region::name);
    gap(Part.REGION, wish.keys(Part.REGION), needsRegion, regions).ifPresent(gaps::add);
    return gaps;
  }

  private static <T> List<Choice> choices(
      Bulletin bulletin,
      Collection<T> declared,
      Function<T, String> key,
      Function<T, LocalText> name) {
    return declared.stream()
        .map(one -> new Choice(key.apply(one), name.apply(one).in(bulletin.defaultLanguage())))
        .toList();
  }

  /** Where nothing is declared nothing can be said; a build tells what is missing then. */
  private static Optional<Gap> gap(
      Part part, List<String> said, boolean needed, List<Choice> choices) {
    List<String> known = choices.stream().map(Choice::key).toList();
    Optional<String> wrong = said.stream().filter(key -> !known.contains(key)).findFirst();
    boolean lacks = said.isEmpty() && needed && !known.isEmpty();
    return wrong.isPresent() || lacks
        ? Optional.of(
            new Gap(part, wrong, wrong.flatMap(key -> NearestName.of(key, known)), choices))
        : Optional.empty();
  }

  private Begun begin(ArticleWish wish, Bulletin bulletin, Report report) {
    String title = wish.title().orElseThrow();
    LocalDate date = now.atZone(bulletin.zone()).toLocalDate();
    String stem = stem(title);
    Optional<String> taken = fileOf(stem);
    if (taken.isPresent()) {
      return new Begun.Taken(stem, taken.get());
    }
    DraftText draft = new DraftText(report);
    Map<String, String> texts = new LinkedHashMap<>();
    for (BulletinLanguage declared : bulletin.languages()) {
      boolean first = declared.language().equals(bulletin.defaultLanguage());
      String text =
          first
              ? draft.original(title, date, wish.keys(Part.RUBRIC), wish.keys(Part.REGION))
              : draft.translation();
      texts.put(folder(date) + stem + "." + declared.language() + ".md", text);
    }
    return new NewFiles(content, texts).write();
  }

  private static String folder(LocalDate date) {
    return Content.ARTICLES + "%04d/%02d/".formatted(date.getYear(), date.getMonthValue());
  }

  private static String stem(String title) {
    String stem = Slugs.of(title);
    while (stem.length() > LONGEST_STEM && stem.indexOf('-') > 0) {
      stem = stem.substring(0, stem.lastIndexOf('-'));
    }
    return stem.isEmpty() ? "article" : stem;
  }

  /** Returns a file of the article with an identity, as far as names of files tell. */
  private Optional<String> fileOf(String stem) {
    return new ContentReader(content, new Diagnostics())
        .read().map(ContentFiles::markdown).orElse(List.of()).stream()
            .filter(file -> file.startsWith(Content.ARTICLES))
            .filter(file -> nameOf(file).startsWith(stem + "."))
            .findFirst();
  }

  private static String nameOf(String file) {
    return Slugs.composed(file.substring(file.lastIndexOf('/') + 1));
  }
}
