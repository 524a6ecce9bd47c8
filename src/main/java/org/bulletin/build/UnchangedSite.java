package org.bulletin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bulletin.build.LastBuild.Copy;
import org.bulletin.build.LastBuild.Told;
import org.bulletin.build.SiteReader.Listing;
import org.bulletin.cache.Fingerprint;
import org.bulletin.checks.Translations;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Content;
import org.bulletin.content.Publishing;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.output.OutputFolder;
import org.bulletin.site.Site;

/**
 * Tells that nothing has changed since the last build, so that what it came to is what this one
 * would come to. Wherever that is not certain, something has changed.
 */
final class UnchangedSite {

  private final BuildOptions options;
  private final Optional<Path> folder;
  private final Listing listing;
  private final Fingerprint purpose;
  private final BuildInputs inputs;

  /**
   * @param folder where it is kept what the last build came to; need not exist
   * @param purpose of the engine and of bulletin.yaml
   * @param theme of the theme's files
   */
  UnchangedSite(
      BuildOptions options,
      Optional<Path> folder,
      Listing listing,
      Fingerprint purpose,
      Fingerprint theme) {
    this.options = options;
    this.folder = folder;
    this.listing = listing;
    this.purpose = purpose;
    this.inputs = new BuildInputs(options, listing.files(), purpose, theme);
  }

  /**
   * Returns what the last build came to, where nothing has changed since of what it was made of and
   * of what it made.
   *
   * @param record is asked for where nothing else tells of a change
   */
  Optional<BuildResult> result(Supplier<BuildRecord> record) {
    Optional<LastBuild> last =
        LastBuild.read(folder, purpose)
            .filter(one -> one.isFor(options.now()))
            .filter(one -> isMadeOf(one.inputs(), one.listed()))
            .filter(one -> one.made().equals(MadeFile.sum(record.get().last())));
    Optional<BuildResult> result = last.flatMap(one -> result(one.told(), record.get()));
    if (result.isPresent()) {
      last.ifPresent(this::settle);
    }
    return result;
  }

  private boolean isMadeOf(Fingerprint last, long listed) {
    return inputs.fingerprint(listed, this::read).filter(last::equals).isPresent();
  }

  private Optional<Fingerprint> read(String file) {
    try {
      return Optional.of(Fingerprint.of(Files.readAllBytes(options.content().resolve(file))));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What was read because it was new when it was listed need not be read for ever. */
  private void settle(LastBuild last) {
    if (inputs.isSettled(listing.when()) && !inputs.isSettled(last.listed())) {
      inputs
          .fingerprint(listing.when(), file -> Optional.empty())
          .ifPresent(settled -> last.at(listing.when(), settled).save(folder, purpose));
    }
  }

  private Optional<BuildResult> result(Told told, BuildRecord record) {
    Diagnostics inTheWay = new Diagnostics();
    try (OutputFolder output = OutputFolder.open(options.output(), inTheWay)) {
      boolean stands = record.last().parallelStream().allMatch(made -> made.stands(output));
      for (Copy attachment : told.attachments()) {
        Path file = options.content().resolve(attachment.file());
        output.stageCopy(attachment.path().outputFile(), file);
      }
      return stands && !inTheWay.hasErrors()
          ? Optional.of(
              new BuildResult(
                  told.diagnostics(),
                  Optional.of(listing.files().bulletin().defaultLanguage()),
                  false,
                  Translations.NONE,
                  Optional.of(told.summary(output.publish(), options.output()))))
          : Optional.empty();
    } catch (IOException failure) {
      return Optional.empty();
    }
  }

  /** Keeps what this build came to for the next, where that is certain to come to the same. */
  void remember(Content content, Site site, BuildResult result, BuildRecord record) {
    Publishing publishing = content.bulletin().publishing();
    // Which siblings a machine can make, and which articles are recent, may differ next time.
    if (result.summary().isEmpty() || publishing.compressed() || publishing.newsSitemap()) {
      return;
    }
    Map<String, Fingerprint> written = written(content);
    Told told = Told.of(result.diagnostics(), result.summary().get(), site.attachments());
    inputs
        .fingerprint(listing.when(), file -> Optional.ofNullable(written.get(file)))
        .map(
            all ->
                new LastBuild(
                    all,
                    listing.when(),
                    options.now(),
                    until(content),
                    MadeFile.sum(record.next()),
                    told))
        .ifPresent(last -> last.save(folder, purpose));
  }

  private static Map<String, Fingerprint> written(Content content) {
    Map<String, Fingerprint> written = new HashMap<>();
    content.articles().forEach(article -> written.put(article.file(), article.written()));
    content.pages().forEach(page -> written.put(page.file(), page.written()));
    return written;
  }

  /** Translations are counted in days, and embargoes and expiries pass. */
  private Instant until(Content content) {
    ZoneId zone = content.bulletin().zone();
    Instant tomorrow =
        LocalDate.ofInstant(options.now(), zone).plusDays(1).atStartOfDay(zone).toInstant();
    return content.articles().stream()
        .map(ArticleSource::frontMatter)
        .flatMap(one -> Stream.concat(one.publish().stream(), one.expires().stream()))
        .map(date -> date.instant(zone))
        .filter(moment -> moment.isAfter(options.now()))
        .reduce(tomorrow, (one, other) -> one.isBefore(other) ? one : other);
  }
}
