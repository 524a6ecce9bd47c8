package org.bulletin.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.language.Language;

/** Explains checks, from their words and their examples. */
public final class CheckGuide {

  private final DiagnosticPrinter words;

  /**
   * @param language French or English; English stands in for others
   */
  public CheckGuide(Language language) {
    this.words = new DiagnosticPrinter(language, place -> Optional.empty());
  }

  /** Returns every check's explanation, as a document in Markdown. */
  public String document() {
    StringBuilder document = new StringBuilder();
    document.append("# ").append(words.word("guide-title")).append("\n\n");
    document.append(words.word("guide-intro")).append("\n");
    for (Check check : Check.values()) {
      document.append("\n").append(explain(check));
    }
    return document.toString();
  }

  /** Returns a check's explanation in Markdown; ends in a line feed. */
  public String explain(Check check) {
    return "## " + explained(check, CheckGuide::fenced);
  }

  /** Returns a check's explanation as it is read on a console; ends in a line feed. */
  public String text(Check check) {
    return explained(check, CheckGuide::indented);
  }

  private String explained(Check check, Function<CheckExample.Text, String> shown) {
    String key = check.key();
    return String.join(
        "\n",
        words.word("guide-check", check.code().orElseThrow(), words.word(key + ".name")),
        "",
        words.word(key + ".why"),
        "",
        words.word("guide-level", level(check)),
        "",
        examples(check, shown));
  }

  /** Returns the check with a code that a person has typed, in whatever case. */
  public static Optional<Check> find(String code) {
    return Check.of(code.strip().toUpperCase(Locale.ROOT));
  }

  /** Returns what to say where no check has that code. */
  public String unknown(String code) {
    String codes =
        Arrays.stream(Check.values())
            .flatMap(check -> check.code().stream())
            .collect(Collectors.joining(", "));
    return words.word("explain-unknown", code, codes);
  }

  private String level(Check check) {
    return words.word(check.severity().name().toLowerCase(Locale.ROOT));
  }

  private String examples(Check check, Function<CheckExample.Text, String> shown) {
    return CheckExample.of(check).texts().stream()
        .map(text -> String.join("\n", List.of(head(text), "", shown.apply(text), "")))
        .collect(Collectors.joining("\n"));
  }

  private String head(CheckExample.Text text) {
    return words.word(text.wrong() ? "guide-wrong" : "guide-right", name(text));
  }

  private static String fenced(CheckExample.Text text) {
    String type = text.kind().endsWith(".yaml") ? "yaml" : "markdown";
    return "````" + type + "\n" + text.words() + "````";
  }

  private static String indented(CheckExample.Text text) {
    return text.words()
        .lines()
        .map(line -> ("    " + line).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static String name(CheckExample.Text text) {
    if (text.kind().equals("media")) {
      return Content.MEDIA;
    }
    return text.kind().endsWith(".yaml") ? text.kind() : text.article() + "." + text.kind() + ".md";
  }
}
