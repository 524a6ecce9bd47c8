package org.bulletin.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Image;
import org.bulletin.content.InOrder;
import org.bulletin.content.Rubric;
import org.bulletin.content.SourceChanges;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * Brings the languages of each article together, so that a translation inherits what it does not
 * repeat.
 */
final class Pairing {

  private final Bulletin bulletin;
  private final Set<String> regionOptional;
  private final Set<ArticleId> unread;

  /**
   * @param unread the identities of articles of which a version could not be read; what the others
   *     lack may stand there
   */
  Pairing(Bulletin bulletin, Set<ArticleId> unread) {
    this.bulletin = bulletin;
    this.regionOptional =
        bulletin.rubrics().stream()
            .filter(Rubric::regionOptional)
            .map(Rubric::key)
            .collect(Collectors.toSet());
    this.unread = unread;
  }

  /**
   * Returns every article, in the order of their identities.
   *
   * @param sources in the order of their files
   * @param before has the articles whose files are the same
   */
  List<PairedArticle> pair(List<ArticleSource> sources, Assembly before) {
    SourceChanges changes = SourceChanges.between(before.sources(), sources);
    Map<ArticleId, List<ArticleSource>> touched = new LinkedHashMap<>();
    changes.gone().forEach(source -> touched.put(source.id(), new ArrayList<>()));
    changes.come().forEach(source -> touched.put(source.id(), new ArrayList<>()));
    differences(unread, before.unread()).forEach(id -> touched.put(id, new ArrayList<>()));
    for (Map.Entry<ArticleId, List<ArticleSource>> again : touched.entrySet()) {
      int place = place(again.getKey(), before.paired());
      if (place >= 0) {
        before.paired().get(place).sources().stream()
            .filter(changes::isStill)
            .forEach(again.getValue()::add);
      }
    }
    changes.come().forEach(source -> at(touched, source.id()).add(source));
    return changed(before.paired(), new TreeMap<>(touched));
  }

  /** Returns articles with those of some identities made anew of their files, where any is left. */
  private List<PairedArticle> changed(
      List<PairedArticle> before, SortedMap<ArticleId, List<ArticleSource>> touched) {
    List<List<PairedArticle>> again =
        List.copyOf(touched.entrySet()).parallelStream()
            .map(one -> pair(one.getKey(), one.getValue()).stream().toList())
            .toList();
    List<PairedArticle> now = new ArrayList<>(before.size() + again.size());
    int from = 0;
    int next = 0;
    for (ArticleId id : touched.keySet()) {
      int place = place(id, before);
      int to = place >= 0 ? place : -1 - place;
      now.addAll(before.subList(from, to));
      now.addAll(again.get(next++));
      from = place >= 0 ? place + 1 : to;
    }
    now.addAll(before.subList(from, before.size()));
    return now;
  }

  private static int place(ArticleId id, List<PairedArticle> in) {
    return InOrder.place(in, PairedArticle::id, id);
  }

  private static List<ArticleSource> at(Map<ArticleId, List<ArticleSource>> touched, ArticleId id) {
    return Optional.ofNullable(touched.get(id)).orElseThrow();
  }

  private static Set<ArticleId> differences(Set<ArticleId> one, Set<ArticleId> other) {
    Set<ArticleId> differences = new HashSet<>(one);
    differences.addAll(other);
    differences.removeIf(id -> one.contains(id) && other.contains(id));
    return differences;
  }

  private Optional<PairedArticle> pair(ArticleId id, List<ArticleSource> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    files.sort(Comparator.comparing(ArticleSource::file));
    Diagnostics diagnostics = new Diagnostics();
    List<ArticleSource> versions = versions(files, diagnostics);
    Fingerprint written = Fingerprint.of(versions.stream().map(ArticleSource::written).toList());
    List<PairedVersion> paired = new ArrayList<>(versions.size());
    for (ArticleSource version : versions) {
      complete(id, version, versions, written, diagnostics).ifPresent(paired::add);
    }
    return Optional.of(new PairedArticle(id, files, paired, diagnostics.sorted()));
  }

  /** Returns one file for each language, in the order of the languages. */
  private List<ArticleSource> versions(List<ArticleSource> files, Diagnostics diagnostics) {
    List<ArticleSource> versions = new ArrayList<>(files.size());
    for (ArticleSource source : files) {
      Optional<ArticleSource> first =
          versions.stream().filter(one -> one.language().equals(source.language())).findFirst();
      if (first.isEmpty()) {
        versions.add(source);
      } else {
        diagnostics.error(
            Problem.IDENTITY_TWICE,
            SourceLocation.of(source.file()),
            source.id().value(),
            first.get().file());
      }
    }
    versions.sort(Comparator.comparing(source -> bulletin.indexOf(source.language())));
    return versions;
  }

  private Optional<PairedVersion> complete(
      ArticleId id,
      ArticleSource version,
      List<ArticleSource> versions,
      Fingerprint written,
      Diagnostics diagnostics) {
    FrontMatter merged = version.frontMatter();
    for (ArticleSource other : versions) {
      if (!other.file().equals(version.file())) {
        merged = merged.inheriting(other.frontMatter());
      }
    }
    boolean complete = reportMissing(version, versions, merged, diagnostics);
    return complete
        ? Optional.of(
            new PairedVersion(
                id, version, merged, pictureWords(merged, version, versions), written))
        : Optional.empty();
  }

  /** What can be inherited is missed once, in the version that the others inherit from. */
  private boolean reportMissing(
      ArticleSource version,
      List<ArticleSource> versions,
      FrontMatter merged,
      Diagnostics diagnostics) {
    boolean original =
        version.file().equals(versions.get(0).file()) && !unread.contains(version.id());
    List<ArticleSource> alone = List.of(version);
    List<ArticleSource> own = original ? versions : List.of();
    boolean title = has("title", merged.title().isPresent(), alone, diagnostics);
    boolean lead = has("lead", merged.lead().isPresent(), alone, diagnostics);
    boolean date = has("date", merged.date().isPresent(), own, diagnostics);
    boolean rubric = has("rubric", !merged.rubrics().isEmpty(), own, diagnostics);
    boolean needsRegion = (rubric || !isWritten("rubric", versions)) && !regionOptional(merged);
    boolean region = !needsRegion || has("region", !merged.regions().isEmpty(), own, diagnostics);
    boolean slug = merged.slug().isPresent() || !isWritten("slug", alone);
    boolean image = merged.image().map(one -> isComplete(one, diagnostics)).orElse(true);
    return title && lead && date && rubric && region && slug && image;
  }

  /**
   * A key that stands there with an unusable value is reported already.
   *
   * @param where where it could stand, the place to report first; nowhere where others report it
   */
  private static boolean has(
      String key, boolean usable, List<ArticleSource> where, Diagnostics diagnostics) {
    if (!usable && !where.isEmpty() && !isWritten(key, where)) {
      diagnostics.error(Problem.KEY_MISSING, where.get(0).frontMatter().start(), key);
    }
    return usable;
  }

  private static boolean isWritten(String key, List<ArticleSource> where) {
    return where.stream().anyMatch(source -> source.frontMatter().keys().contains(key));
  }

  private static boolean isComplete(Image image, Diagnostics diagnostics) {
    if (image.file().isEmpty() && !image.keys().contains("src")) {
      diagnostics.error(Problem.KEY_MISSING, image.location(), "src");
    }
    if (image.alt().isEmpty() && !image.keys().contains("alt")) {
      diagnostics.error(Problem.KEY_MISSING, image.location(), "alt");
    }
    return image.file().isPresent() && image.alt().isPresent();
  }

  private boolean regionOptional(FrontMatter merged) {
    return merged.rubrics().stream().anyMatch(key -> regionOptional.contains(key.value()));
  }

  private static Language pictureWords(
      FrontMatter merged, ArticleSource version, List<ArticleSource> versions) {
    if (merged.image().isEmpty()) {
      return version.language();
    }
    List<ArticleSource> chain = new ArrayList<>(List.of(version));
    chain.addAll(versions);
    return chain.stream()
        .filter(source -> source.frontMatter().image().flatMap(Image::alt).isPresent())
        .map(ArticleSource::language)
        .findFirst()
        .orElse(version.language());
  }
}
