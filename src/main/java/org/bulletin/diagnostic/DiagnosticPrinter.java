package org.bulletin.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;

/**
 * Writes diagnostics for an editor to read:
 *
 * <pre>
 * articles/2025/04/aes.fr.md:4:9: error: the rubric `operatoins` is not declared
 *     rubric: operatoins
 *             ^^^^^^^^^^
 *   hint: did you mean `operations`?
 * </pre>
 *
 * <p>A diagnostic about several places shows each of them.
 */
public final class DiagnosticPrinter {

  private static final int WIDTH = 120;
  private static final String INDENT = "    ";

  private final MessageCatalogue words;
  private final Function<SourceLocation, Optional<String>> lines;

  /**
   * @param language the words' language; English where there are none in it
   * @param lines finds the line of text at a place, where it can be shown
   */
  public DiagnosticPrinter(Language language, Function<SourceLocation, Optional<String>> lines) {
    this(words(language), lines);
  }

  private DiagnosticPrinter(
      MessageCatalogue words, Function<SourceLocation, Optional<String>> lines) {
    this.words = words;
    this.lines = lines;
  }

  /** Returns a printer that writes in the same words and finds lines in another way. */
  public DiagnosticPrinter finding(Function<SourceLocation, Optional<String>> otherLines) {
    return new DiagnosticPrinter(words, otherLines);
  }

  /** Returns whether diagnostics have words in a language. */
  public static boolean speaks(Language language) {
    return List.of("fr", "en").contains(language.primarySubtag());
  }

  /** Returns the diagnostic's lines, joined by {@code \n}. */
  public String print(Diagnostic diagnostic) {
    DiagnosticText text = text(diagnostic);
    List<String> out = new ArrayList<>();
    out.add(text.place() + ": " + text.severity() + ": " + text.message());
    text.excerpt().forEach(line -> out.add(INDENT + line));
    for (DiagnosticText.Related related : text.related()) {
      out.add("  " + related.place() + (related.excerpt().isEmpty() ? "" : ":"));
      related.excerpt().forEach(line -> out.add(INDENT + line));
    }
    text.hints().forEach(hint -> out.add("  " + word("hint") + ": " + hint));
    return String.join("\n", out);
  }

  /** Returns the parts of what {@link #print} writes. */
  public DiagnosticText text(Diagnostic diagnostic) {
    return new DiagnosticText(
        diagnostic.location().toString(),
        word(diagnostic.severity().name().toLowerCase(Locale.ROOT)),
        messageAndCode(diagnostic),
        excerpt(diagnostic.location()),
        diagnostic.related().stream()
            .map(place -> new DiagnosticText.Related(place.toString(), excerpt(place)))
            .toList(),
        hints(diagnostic));
  }

  /** Returns what is wrong, without its code. */
  public String message(Diagnostic diagnostic) {
    return word(diagnostic.rule().key(), diagnostic.arguments().toArray());
  }

  private String messageAndCode(Diagnostic diagnostic) {
    String message = message(diagnostic);
    return diagnostic.rule().code().map(code -> message + " [" + code + "]").orElse(message);
  }

  private List<String> excerpt(SourceLocation place) {
    return lines.apply(place).map(line -> excerpt(line, place)).orElse(List.of());
  }

  /** Returns a word of the catalogue that is no diagnostic's, with its arguments filled in. */
  public String word(String key, Object... arguments) {
    return words.format(key, List.of(arguments)).orElse(key);
  }

  /** Returns what to do. */
  public List<String> hints(Diagnostic diagnostic) {
    List<String> hints = new ArrayList<>();
    diagnostic.suggestion().ifPresent(name -> hints.add(word("did-you-mean", name)));
    words.format(diagnostic.rule().key() + ".hint", diagnostic.arguments()).ifPresent(hints::add);
    return hints;
  }

  /** A long line is cut so that the marked stretch shows. */
  private static List<String> excerpt(String line, SourceLocation place) {
    int column = Math.min(place.column() - 1, line.length());
    int start = Math.max(0, Math.min(column - WIDTH / 3, line.length() - WIDTH));
    int end = Math.min(line.length(), start + WIDTH);
    String before = start > 0 ? "…" : "";
    String after = end < line.length() ? "…" : "";
    String shown = before + visible(line.substring(start, end)) + after;
    int length = Math.max(1, Math.min(place.length(), end - column));
    String marker = " ".repeat(before.length() + column - start) + "^".repeat(length);
    return List.of(shown, marker);
  }

  /** A terminal would obey a control character. */
  private static String visible(String text) {
    return text.replace('\t', ' ').replaceAll("\\p{Cc}", "\uFFFD");
  }

  private static MessageCatalogue words(Language language) {
    Language spoken = speaks(language) ? language : Language.ENGLISH;
    String file = "diagnostics_" + spoken.primarySubtag() + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(DiagnosticPrinter.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new MessageCatalogue(spoken, patterns);
  }
}
