package org.bulletin.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Diagnostics as workflow commands, one a line:
 *
 * <pre>
 * ::warning file=content/articles/x.fr.md,line=4,col=9,endColumn=12,title=BUL-042::le message
 * </pre>
 */
final class GithubAnnotations {

  private final DiagnosticPrinter words;
  private final Repository repository;

  GithubAnnotations(DiagnosticPrinter words, Repository repository) {
    this.words = words;
    this.repository = repository;
  }

  String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> command(diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  private String command(Diagnostic diagnostic) {
    SourceLocation place = diagnostic.location();
    String end = place.length() > 0 ? ",endColumn=" + (place.column() + place.length()) : "";
    String message =
        Stream.concat(Stream.of(words.message(diagnostic)), words.hints(diagnostic).stream())
            .collect(Collectors.joining("\n"));
    return "::%s file=%s,line=%d,col=%d%s,title=%s::%s"
        .formatted(
            name(diagnostic.severity()),
            property(repository.path(place.file())),
            place.line(),
            place.column(),
            end,
            property(title(diagnostic)),
            data(message));
  }

  private String title(Diagnostic diagnostic) {
    String key = diagnostic.rule().key();
    return diagnostic
        .rule()
        .code()
        .map(code -> words.word("guide-check", code, words.word(key + ".name")))
        .orElse(key);
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** A line's end would end the command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Colons and commas stand between properties. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
