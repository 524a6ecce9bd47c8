package org.bulletin.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Chunks;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cache.RecordFormat;
import org.bulletin.cache.RecordFormat.Named;
import org.bulletin.checks.Check;
import org.bulletin.checks.TranslationState;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.Budget;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.output.OutputChange;
import org.bulletin.site.HeldBack;
import org.bulletin.site.SitePath;
import org.bulletin.weight.PageWeight;

/**
 * What the last build that published was made of and what it told: where nothing has changed, the
 * next tells the same, without reading, putting together or rendering anything.
 *
 * @param inputs of all that it was made of, beside the clock
 * @param listed when its files were listed, in nanoseconds since 1970 by the file system's clock
 * @param from the first moment at which it comes out the same
 * @param until the first at which it may not
 * @param made what the record of the files that it made comes to
 */
record LastBuild(
    Fingerprint inputs, long listed, Instant from, Instant until, Fingerprint made, Told told) {

  private static final String FILE = "last";

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Language.class, Language::tag, Language::new),
          List.of(
              Told.class,
              InLanguage.class,
              OfKind.class,
              Copy.class,
              TranslationState.Kind.class,
              PageWeight.class,
              Budget.Part.class,
              SitePath.class,
              HeldBack.class,
              HeldBack.Reason.class,
              ArticleDate.class,
              Diagnostic.class,
              Severity.class,
              Check.class,
              Problem.class,
              SourceLocation.class));

  /** What a build tells of what it made. */
  record Told(
      List<Diagnostic> diagnostics,
      List<InLanguage> articles,
      List<OfKind> translations,
      List<PageWeight> heaviest,
      List<HeldBack> heldBack,
      List<Copy> attachments) {

    static Told of(
        List<Diagnostic> diagnostics, BuildSummary summary, Map<SitePath, String> attachments) {
      List<InLanguage> articles = new ArrayList<>();
      summary
          .articles()
          .forEach((language, count) -> articles.add(new InLanguage(language, count)));
      List<OfKind> translations = new ArrayList<>();
      summary.translations().forEach((kind, count) -> translations.add(new OfKind(kind, count)));
      List<Copy> copies = new ArrayList<>();
      attachments.forEach((path, file) -> copies.add(new Copy(path, file)));
      return new Told(
          diagnostics, articles, translations, summary.heaviest(), summary.heldBack(), copies);
    }

    /** Returns the same of a build that made nothing. */
    BuildSummary summary(OutputChange change, Path output) {
      Map<Language, Integer> counts = new LinkedHashMap<>();
      articles.forEach(one -> counts.put(one.language(), one.articles()));
      Map<TranslationState.Kind, Integer> kinds = new EnumMap<>(TranslationState.Kind.class);
      translations.forEach(one -> kinds.put(one.kind(), one.translations()));
      return new BuildSummary(
          counts, kinds, heaviest, change, Work.NONE, heldBack, BuildSummary.start(output));
    }
  }

  record InLanguage(Language language, int articles) {}

  record OfKind(TranslationState.Kind kind, int translations) {}

  /** An attachment: where it stands, and the file of the content that it is a copy of. */
  record Copy(SitePath path, String file) {}

  /**
   * Returns what was saved, where it can be used.
   *
   * @param folder need not exist; none keeps nothing
   * @param purpose of the engine and of bulletin.yaml
   */
  static Optional<LastBuild> read(Optional<Path> folder, Fingerprint purpose) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      for (BytesReader chunk : new Chunks(folder.get(), FILE, purpose).read().chunks()) {
        for (BytesReader in : Chunks.entries(chunk)) {
          return Optional.of(
              new LastBuild(
                  in.fingerprint(),
                  in.fixed(),
                  Instant.ofEpochMilli(in.fixed()),
                  Instant.ofEpochMilli(in.fixed()),
                  in.fingerprint(),
                  FORMAT.read(in.inner(), Told.class)));
        }
      }
    } catch (IOException none) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Makes this what the next build reads. */
  void save(Optional<Path> folder, Fingerprint purpose) {
    if (folder.isEmpty() || !FORMAT.canWrite(told)) {
      return;
    }
    BytesWriter out = new BytesWriter();
    out.fingerprint(inputs);
    out.fixed(listed);
    out.fixed(from.toEpochMilli());
    out.fixed(until.toEpochMilli());
    out.fingerprint(made);
    out.block(FORMAT.write(told));
    try {
      new Chunks(folder.get(), FILE, purpose).write(0, List.of(ByteBuffer.wrap(out.toArray())));
    } catch (IOException notKept) {
      // The next build does everything again.
    }
  }

  /** Returns whether it comes out the same at a moment. */
  boolean isFor(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /** Returns the same of files that were listed again and are the same. */
  LastBuild at(long again, Fingerprint settled) {
    return new LastBuild(settled, again, from, until, made, told);
  }
}
