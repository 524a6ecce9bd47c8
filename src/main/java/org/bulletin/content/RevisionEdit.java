package org.bulletin.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.yaml.YamlValue;

/**
 * Writes into the front matter of a translation of which revision it is, and leaves every other
 * byte of the file as it is.
 */
public final class RevisionEdit {

  private static final String KEY = "translation-of";
  private static final String REVISION = "revision";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RevisionEdit() {}

  /** Returns what stands in a front matter that records a revision. */
  public static String line(String revision) {
    return KEY + ": " + value(revision);
  }

  /**
   * Returns the bytes of a file with a revision, or empty where that cannot be written without
   * danger to what else stands there.
   *
   * @param bytes as they stand in the file
   */
  public static Optional<byte[]> write(byte[] bytes, String revision) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean utf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return (utf8 ? cut(text) : Optional.<FrontMatterText>empty())
        .flatMap(
            before ->
                Optional.of(edited(text, before, revision))
                    .filter(after -> isOnlyThat(before, after, revision)))
        .map(after -> after.getBytes(StandardCharsets.UTF_8));
  }

  private static String edited(String text, FrontMatterText cut, String revision) {
    Optional<YamlValue> present = cut.frontMatter().mapping().get(KEY);
    if (present.isEmpty()) {
      return withLine(text, cut, revision);
    }
    Optional<YamlValue> inner =
        present.get() instanceof YamlValue.Mapping mapping
            ? mapping.get(REVISION)
            : Optional.empty();
    return inner.isPresent()
        ? replaced(text, inner.get().location(), revision)
        : replaced(text, present.get().location(), value(revision));
  }

  private static String replaced(String text, SourceLocation place, String by) {
    int start = lineStart(text, place.line()) + place.column() - 1;
    int end = Math.min(text.length(), start + place.length());
    return text.substring(0, start) + by + text.substring(end);
  }

  /** The last line of the front matter, as far to the right as the first key. */
  private static String withLine(String text, FrontMatterText cut, String revision) {
    List<YamlValue.Entry> entries = cut.frontMatter().mapping().entries();
    int column = entries.isEmpty() ? 1 : entries.get(0).key().location().column();
    int fence = lineStart(text, cut.markdown().firstLine() - 1);
    String newLine = text.startsWith("\r\n", fence - 2) ? "\r\n" : text.substring(fence - 1, fence);
    String line = " ".repeat(column - 1) + line(revision) + newLine;
    return text.substring(0, fence) + line + text.substring(fence);
  }

  private static String value(String revision) {
    return "{" + REVISION + ": " + revision + "}";
  }

  /** Returns the index at which a line begins, after a mark that is none of its characters. */
  private static int lineStart(String text, int line) {
    int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    for (int number = 1; number < line; number++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** YAML has more ways to say a thing than can be foreseen: what came out is read again. */
  private static boolean isOnlyThat(FrontMatterText before, String text, String revision) {
    Optional<FrontMatterText> after = cut(text);
    return after.isPresent()
        && said(after.get()).equals(said(before))
        && after.get().markdown().text().equals(before.markdown().text())
        && after
            .flatMap(cut -> cut.frontMatter().mapping().get(KEY))
            .filter(value -> said(value).equals(List.of(REVISION, revision)))
            .isPresent();
  }

  private static List<Object> said(FrontMatterText cut) {
    List<YamlValue.Entry> others = new ArrayList<>(cut.frontMatter().mapping().entries());
    others.removeIf(entry -> entry.key().value().equals(KEY));
    return said(new YamlValue.Mapping(others, cut.start()));
  }

  private static List<Object> said(YamlValue value) {
    List<Object> said = new ArrayList<>();
    if (value instanceof YamlValue.Scalar scalar) {
      said.add(scalar.text());
    } else if (value instanceof YamlValue.Sequence sequence) {
      sequence.items().forEach(item -> said.add(said(item)));
    } else {
      for (YamlValue.Entry entry : ((YamlValue.Mapping) value).entries()) {
        said.add(entry.key().value());
        said.add(entry.value() instanceof YamlValue.Scalar one ? one.text() : said(entry.value()));
      }
    }
    return said;
  }

  /** Returns the two parts of a file that has no mistake which matters here. */
  private static Optional<FrontMatterText> cut(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Diagnostics mistakes = new Diagnostics();
    Optional<FrontMatterText> cut =
        FrontMatterText.cut("", plain.replace("\r\n", "\n").replace('\r', '\n'), mistakes);
    return cut.filter(read -> !mistakes.hasErrors());
  }
}
