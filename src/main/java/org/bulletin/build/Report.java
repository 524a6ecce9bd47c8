package org.bulletin.build;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.checks.TranslationState;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.Translations;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.RevisionEdit;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.DiagnosticText;
import org.bulletin.diagnostic.Rule;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
import org.bulletin.site.HeldBack;
import org.bulletin.weight.PageWeight;

/** What a build has to tell, in an editor's language. */
public final class Report {

  private static final double KILOBYTE = 1024;

  /** So many diagnostics are taken in at a glance. */
  private static final int HANDFUL = 5;

  private final BuildOptions options;
  private final Language language;
  private final LanguageFormats formats;
  private final DiagnosticPrinter printer;

  /**
   * @param language French or English; English stands in for others
   */
  public Report(BuildOptions options, Language language) {
    this.options = options;
    this.language = DiagnosticPrinter.speaks(language) ? language : Language.ENGLISH;
    this.formats = new LanguageFormats(this.language, Optional.empty(), List.of());
    this.printer = new DiagnosticPrinter(this.language, new SourceLines(options)::at);
  }

  private Report(Report before) {
    this.options = before.options;
    this.language = before.language;
    this.formats = before.formats;
    this.printer = before.printer.finding(new SourceLines(options)::at);
  }

  /** Returns a report that shows the lines of files as they are from now on. */
  public Report again() {
    return new Report(this);
  }

  /** Returns the language to report in: the wanted one, else the bulletin's, else the machine's. */
  public static Language language(Optional<Language> wanted, BuildResult result, Locale machine) {
    return language(wanted, result.messageLanguage(), machine);
  }

  /** Returns the same where nothing was built. */
  public static Language language(
      Optional<Language> wanted, Optional<Language> bulletins, Locale machine) {
    return wanted
        .or(() -> bulletins)
        .filter(DiagnosticPrinter::speaks)
        .orElse(machine.getLanguage().equals("fr") ? Language.FRENCH : Language.ENGLISH);
  }

  public String diagnostic(Diagnostic diagnostic) {
    return printer.print(diagnostic);
  }

  /** Returns the parts of {@link #diagnostic}. */
  public DiagnosticText text(Diagnostic diagnostic) {
    return printer.text(diagnostic);
  }

  /** Returns a text of the messages' catalogue that is no diagnostic's. */
  public String word(String key, Object... arguments) {
    return printer.word(key, arguments);
  }

  /** Returns the language that the report is in. */
  public Language language() {
    return language;
  }

  /** Returns when that changes for which an article is held back; empty for a draft. */
  public String until(HeldBack one) {
    return one.until().map(this::date).orElse("");
  }

  /** Returns a day as editors write it. */
  public String day(LocalDate day) {
    return formats.date(day);
  }

  /** Returns one line that says why nothing was published. */
  public String verdict(BuildResult result) {
    return printer.word("verdict", result.errors(), result.warnings());
  }

  /** Returns one line that says why what was checked cannot be published. */
  public String unpublishable(BuildResult result) {
    return printer.word("unpublishable", result.errors(), result.warnings());
  }

  /** Returns one line that says that nothing stands against publishing. */
  public String checked(BuildResult result) {
    return printer.word("checked", result.warnings(), result.notes());
  }

  /**
   * Returns lines that help to read a long list: how many there are of each kind, the most frequent
   * first, and how to have a check explained.
   */
  public List<String> overview(List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    boolean ofChecks = diagnostics.stream().anyMatch(one -> one.rule().code().isPresent());
    if (diagnostics.size() > HANDFUL && ofChecks) {
      Map<String, Long> kinds =
          diagnostics.stream()
              .collect(Collectors.groupingBy(one -> name(one.rule()), Collectors.counting()));
      kinds.entrySet().stream()
          .sorted(
              Comparator.comparing((Map.Entry<String, Long> kind) -> -kind.getValue())
                  .thenComparing(Map.Entry::getKey))
          .map(kind -> printer.word("kind", kind.getValue(), kind.getKey()))
          .forEach(lines::add);
    }
    diagnostics.stream()
        .flatMap(one -> one.rule().code().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(code -> lines.add(printer.word("explain", code)));
    return lines;
  }

  private String name(Rule rule) {
    return rule.code()
        .map(code -> printer.word("guide-check", code, printer.word(rule.key() + ".name")))
        .orElseGet(() -> printer.word("kind-other"));
  }

  /** Returns the lines that say where the translations stand. */
  public List<String> translations(BuildResult result) {
    return new TranslationTable(this, result.translations()).lines();
  }

  /** Returns how an article stands in a language. */
  public String state(TranslationState state) {
    return word("translations-" + key(state.kind()), state.days());
  }

  /** Returns how many translations there are of each kind. */
  public String counts(Translations translations) {
    String counts =
        translations.counts().entrySet().stream()
            .filter(count -> count.getKey() != Kind.ORIGINAL)
            .map(count -> word("translations-count-" + key(count.getKey()), count.getValue()))
            .collect(Collectors.joining(", "));
    return word(
        "translations-counts", translations.articles().size(), counts.isEmpty() ? "none" : counts);
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns how many translations need work, where any do.
   *
   * @param counts how many there are of each kind
   */
  public Optional<String> translationsToDo(Map<Kind, Integer> counts) {
    List<Integer> needWork =
        Stream.of(Kind.STALE, Kind.MISSING, Kind.WITHOUT_TEXT)
            .map(kind -> counts.getOrDefault(kind, 0))
            .toList();
    return needWork.stream().anyMatch(count -> count > 0)
        ? Optional.of(word("summary-translations", needWork.toArray()))
        : Optional.empty();
  }

  /** Returns what came of recording a translation's revision. */
  public String recorded(Recorded outcome) {
    if (outcome instanceof Recorded.Written written) {
      return word("translated-written", written.file(), RevisionEdit.line(written.revision()));
    } else if (outcome instanceof Recorded.Same same) {
      return word("translated-same", same.file(), RevisionEdit.line(same.revision()));
    } else if (outcome instanceof Recorded.Left left) {
      return word("translated-left-" + key(left.kind()), left.file());
    } else if (outcome instanceof Recorded.Unknown unknown) {
      String nearest = unknown.nearest().map(ArticleId::value).orElse("none");
      return word("translated-unknown", unknown.wanted(), nearest);
    } else if (outcome instanceof Recorded.Unread unread) {
      return word("translated-unread", unread.file());
    } else if (outcome instanceof Recorded.Alone alone) {
      return word("translated-alone", alone.id().value(), alone.file());
    } else if (outcome instanceof Recorded.Refused refused) {
      return word("translated-refused", refused.file(), refused.line());
    }
    Recorded.Failed failed = (Recorded.Failed) outcome;
    return word("translated-failed", failed.file(), failed.reason());
  }

  /** Returns what came of protecting a name, and the lines that protect it. */
  public List<String> protectedName(Protected outcome) {
    List<String> told = new ArrayList<>();
    if (outcome instanceof Protected.Lines lines) {
      told.add(word(lines.first() ? "protect-first" : "protect-more"));
      lines.text().lines().forEach(told::add);
    } else if (outcome instanceof Protected.Same) {
      told.add(word("protect-same"));
    } else if (outcome instanceof Protected.NoName) {
      told.add(word("protect-which"));
    } else {
      told.add(word("protect-unusable"));
    }
    return told;
  }

  /** Returns the summary's lines. */
  public List<String> summary(BuildResult result, BuildSummary summary, Duration duration) {
    List<String> lines = new ArrayList<>();
    String articles =
        summary.articles().entrySet().stream()
            .map(language -> language.getKey() + " " + language.getValue())
            .collect(Collectors.joining(", "));
    lines.add(printer.word("summary-articles", articles));
    lines.add(
        printer.word(
            "summary-pages",
            summary.change().written(),
            summary.change().unchanged(),
            summary.change().removed()));
    if (!summary.heaviest().isEmpty()) {
      lines.add(printer.word("summary-weight", weights(summary.heaviest())));
    }
    if (!summary.heldBack().isEmpty()) {
      lines.add(printer.word("summary-held-back", summary.heldBack().size()));
      summary.heldBack().forEach(one -> lines.add("  " + heldBack(one)));
    }
    translationsToDo(summary.translations()).ifPresent(lines::add);
    double seconds = duration.toMillis() / 1000.0;
    if (result.notes() > 0) {
      lines.add(printer.word("summary-notes", result.notes()));
    }
    lines.add(printer.word("summary-end", result.warnings(), seconds));
    lines.add(printer.word("summary-open", summary.start().toString()));
    return lines;
  }

  private String weights(List<PageWeight> heaviest) {
    return heaviest.stream()
        .map(
            weight ->
                printer.word(
                    "summary-weight-part",
                    weight.part().key(),
                    weight.bytes() / KILOBYTE,
                    weight.page().value()))
        .collect(Collectors.joining(", "));
  }

  private String heldBack(HeldBack one) {
    String key = "held-back-" + one.reason().name().toLowerCase(Locale.ROOT);
    return printer.word(key, one.file(), until(one));
  }

  private String date(ArticleDate date) {
    return date.moment().map(formats::dateTime).orElseGet(() -> formats.date(date.day()));
  }
}
