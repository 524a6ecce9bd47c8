package org.bulletin.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/** Reads a text file strictly: UTF-8, no control characters, not empty, not too large. */
public final class TextFile {

  /** What a decoder puts in the place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Path folder;
  private final Diagnostics diagnostics;

  /**
   * @param folder what names of files are relative to
   */
  public TextFile(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Returns a file's bytes, or empty where it cannot be read; then an error is reported. */
  public Optional<byte[]> bytes(String file) {
    try {
      Path path = folder.resolve(file);
      if (Files.size(path) > ContentLimits.FILE_BYTES) {
        diagnostics.error(
            Problem.FILE_TOO_LARGE, SourceLocation.of(file), ContentLimits.FILE_BYTES / 1024);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException failure) {
      diagnostics.error(
          Problem.FILE_UNREADABLE, SourceLocation.of(file), failure.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * Returns the text that a file's bytes are, with lines that end in {@code \n} and without a byte
   * order mark, or empty where they are none; then an error is reported.
   */
  Optional<String> text(String file, byte[] bytes) {
    return decode(file, bytes).flatMap(text -> check(file, text));
  }

  private Optional<String> decode(String file, byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0 && isMalformed(file, bytes)) {
      return Optional.empty();
    }
    String withoutMark = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return Optional.of(withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /**
   * Reports where bytes stop being UTF-8; the character that stands for such bytes may be meant.
   */
  private boolean isMalformed(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String octet = String.format("%02X", bytes[in.position()]);
      diagnostics.error(Problem.FILE_NOT_UTF8, endOf(file, out.flip().toString()), octet);
    }
    return result.isError();
  }

  private Optional<String> check(String file, String text) {
    if (text.isBlank()) {
      diagnostics.error(Problem.FILE_EMPTY, SourceLocation.of(file));
      return Optional.empty();
    }
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char character = characters[i];
      if (isLetterOrSign(character)) {
        continue;
      }
      boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
      if (control || character == '\uFFFE' || character == '\uFFFF') {
        SourceLocation end = endOf(file, text.substring(0, i));
        diagnostics.error(
            Problem.FILE_CONTROL_CHARACTER,
            new SourceLocation(file, end.line(), end.column(), 1),
            String.format("U+%04X", (int) character));
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  /** Tells it of nearly every character, without Unicode's tables. */
  private static boolean isLetterOrSign(char character) {
    return (character >= ' ' && character < 0x7F)
        || (character > 0x9F && character < Character.MIN_SURROGATE);
  }

  private static SourceLocation endOf(String file, String text) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    return new SourceLocation(file, line, text.length() - text.lastIndexOf('\n'), 0);
  }
}
