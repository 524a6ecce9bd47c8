import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the report of {@code bulletin:check}; the one place that knows its shape. */
final class Diagnostics {

  private final String json;
  private int at;

  private Diagnostics(String json) {
    this.json = json;
  }

  /**
   * One message of the check.
   *
   * @param file relative to the bulletin's content
   * @param files what it names beside
   */
  record Diagnostic(
      String code, String severity, String file, int line, String message, List<String> files) {

    /** Returns whether it is more than a note. */
    boolean alarm() {
      return severity.equalsIgnoreCase("warning") || severity.equalsIgnoreCase("error");
    }

    /** Returns whether it concerns an article, in one language or the other. */
    boolean concerns(String name) {
      return isOf(file, name) || files.stream().anyMatch(other -> isOf(other, name));
    }

    private static boolean isOf(String file, String name) {
      return file.endsWith("/" + name + ".fr.md") || file.endsWith("/" + name + ".en.md");
    }
  }

  static List<Diagnostic> read(Path report) throws IOException {
    Map<?, ?> whole = map(new Diagnostics(Files.readString(report)).value());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Object each : list(whole.get("diagnostics"))) {
      Map<?, ?> one = map(each);
      List<String> files = new ArrayList<>();
      for (Object related : list(one.get("related"))) {
        files.add(text(map(related).get("file")));
      }
      diagnostics.add(
          new Diagnostic(
              text(one.get("code")),
              text(one.get("severity")),
              text(one.get("file")),
              one.get("line") instanceof Number number ? number.intValue() : 0,
              text(one.get("message")),
              files));
    }
    return diagnostics;
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(Object value) {
    return value instanceof String string ? string : "";
  }

  private Object value() {
    space();
    char first = json.charAt(at);
    if (first == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (more('}')) {
        String key = string();
        space();
        at++;
        map.put(key, value());
      }
      return map;
    }
    if (first == '[') {
      List<Object> list = new ArrayList<>();
      at++;
      while (more(']')) {
        list.add(value());
      }
      return list;
    }
    if (first == '"') {
      return string();
    }
    int start = at;
    while (at < json.length() && "+-.0123456789eEtruefalsn".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    String word = json.substring(start, at);
    return word.matches("[-0-9].*") ? (Object) Double.valueOf(word) : word;
  }

  private boolean more(char end) {
    space();
    if (json.charAt(at) == ',') {
      at++;
      space();
    }
    if (json.charAt(at) == end) {
      at++;
      return false;
    }
    return true;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (json.charAt(at) != '"') {
      char next = json.charAt(at++);
      if (next != '\\') {
        text.append(next);
        continue;
      }
      char escaped = json.charAt(at++);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'u' -> {
          text.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
          at += 4;
        }
        default -> text.append(escaped);
      }
    }
    at++;
    return text.toString();
  }

  private void space() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }
}
