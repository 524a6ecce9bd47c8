package org.bulletin.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.FrontMatter.Image;
import org.bulletin.content.Rubric;
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
  private final Diagnostics diagnostics;

  /**
   * @param unread the identities of articles of which a version could not be read; what the others
   *     lack may stand there
   */
  Pairing(Bulletin bulletin, Set<ArticleId> unread, Diagnostics diagnostics) {
    this.bulletin = bulletin;
    this.regionOptional =
        bulletin.rubrics().stream()
            .filter(Rubric::regionOptional)
            .map(Rubric::key)
            .collect(Collectors.toSet());
    this.unread = unread;
    this.diagnostics = diagnostics;
  }

  /** Returns the versions that have all they need; what another lacks is reported. */
  List<PairedVersion> pair(Collection<ArticleSource> sources) {
    List<PairedVersion> paired = new ArrayList<>();
    Map<ArticleId, Map<Language, ArticleSource>> articles = byIdentity(sources);
    for (ArticleId id : articles.keySet().stream().sorted().toList()) {
      Map<Language, ArticleSource> article = articles.getOrDefault(id, Map.of());
      List<ArticleSource> versions =
          article.values().stream()
              .sorted(Comparator.comparing(source -> bulletin.indexOf(source.language())))
              .toList();
      Fingerprint written = Fingerprint.of(versions.stream().map(ArticleSource::written).toList());
      for (ArticleSource version : versions) {
        complete(version, versions, written).ifPresent(paired::add);
      }
    }
    return paired;
  }

  private Map<ArticleId, Map<Language, ArticleSource>> byIdentity(
      Collection<ArticleSource> sources) {
    Map<ArticleId, Map<Language, ArticleSource>> articles = new HashMap<>();
    for (ArticleSource source : sources) {
      ArticleSource first =
          articles
              .computeIfAbsent(source.id(), id -> new LinkedHashMap<>())
              .putIfAbsent(source.language(), source);
      if (first != null) {
        diagnostics.error(
            Problem.IDENTITY_TWICE,
            SourceLocation.of(source.file()),
            source.id().value(),
            first.file());
      }
    }
    return articles;
  }

  private Optional<PairedVersion> complete(
      ArticleSource version, List<ArticleSource> versions, Fingerprint written) {
    FrontMatter merged = version.frontMatter();
    for (ArticleSource other : versions) {
      if (!other.file().equals(version.file())) {
        merged = merged.inheriting(other.frontMatter());
      }
    }
    boolean complete = reportMissing(version, versions, merged);
    return complete
        ? Optional.of(new PairedVersion(version, merged, pictureWords(version, versions), written))
        : Optional.empty();
  }

  /** What can be inherited is missed once, in the version that the others inherit from. */
  private boolean reportMissing(
      ArticleSource version, List<ArticleSource> versions, FrontMatter merged) {
    boolean original =
        version.file().equals(versions.get(0).file()) && !unread.contains(version.id());
    List<ArticleSource> alone = List.of(version);
    boolean title = has("title", merged.title().isPresent(), alone, true);
    boolean lead = has("lead", merged.lead().isPresent(), alone, true);
    boolean date = has("date", merged.date().isPresent(), versions, original);
    boolean rubric = has("rubric", !merged.rubrics().isEmpty(), versions, original);
    boolean needsRegion = (rubric || !isWritten("rubric", versions)) && !regionOptional(merged);
    boolean region = !needsRegion || has("region", !merged.regions().isEmpty(), versions, original);
    boolean slug = merged.slug().isPresent() || !isWritten("slug", alone);
    boolean image = merged.image().map(this::isImageComplete).orElse(true);
    return title && lead && date && rubric && region && slug && image;
  }

  /** A key that stands there with an unusable value is reported already. */
  private boolean has(String key, boolean usable, List<ArticleSource> where, boolean reportsHere) {
    if (!usable && reportsHere && !isWritten(key, where)) {
      diagnostics.error(Problem.KEY_MISSING, where.get(0).frontMatter().start(), key);
    }
    return usable;
  }

  private static boolean isWritten(String key, List<ArticleSource> where) {
    return where.stream().anyMatch(source -> source.frontMatter().keys().contains(key));
  }

  private boolean isImageComplete(Image image) {
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

  private static Language pictureWords(ArticleSource version, List<ArticleSource> versions) {
    List<ArticleSource> chain = new ArrayList<>(List.of(version));
    chain.addAll(versions);
    return chain.stream()
        .filter(source -> source.frontMatter().image().flatMap(Image::alt).isPresent())
        .map(ArticleSource::language)
        .findFirst()
        .orElse(version.language());
  }
}
