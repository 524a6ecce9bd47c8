package org.bulletin.starter;

import java.time.LocalDate;
import java.util.List;
import org.bulletin.build.Report;

/**
 * The text of an article's file that an editor begins with.
 *
 * @param report has the words of its remarks
 */
record DraftText(Report report) {

  /** Returns the first language's, which the others inherit from. */
  String original(String title, LocalDate date, List<String> rubrics, List<String> regions) {
    StringBuilder text = new StringBuilder("---\n");
    line("title", quoted(title), text);
    line("date", date.toString(), text);
    keys("rubric", rubrics, text);
    keys("region", regions, text);
    line("lead", remark("new-remark-lead"), text);
    line("status", "draft " + remark("new-remark-status"), text);
    return text.append("---\n\n").toString();
  }

  /** Returns a translation's. */
  String translation() {
    StringBuilder text = new StringBuilder("---\n");
    line("title", remark("new-remark-title"), text);
    line("lead", remark("new-remark-lead"), text);
    return text.append("---\n\n").toString();
  }

  private static void line(String key, String value, StringBuilder text) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private static void keys(String key, List<String> keys, StringBuilder text) {
    if (!keys.isEmpty()) {
      line(key, keys.size() == 1 ? keys.get(0) : "[" + String.join(", ", keys) + "]", text);
    }
  }

  private String remark(String word) {
    return "# " + report.word(word);
  }

  /** A double-quoted scalar, YAML 1.2 section 7.3.1. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
