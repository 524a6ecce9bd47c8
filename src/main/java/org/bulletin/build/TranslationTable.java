package org.bulletin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bulletin.checks.TranslatedArticle;
import org.bulletin.checks.Translations;
import org.bulletin.language.Language;

/** Where translations stand, as lines for a console: a table, and how many there are. */
final class TranslationTable {

  private static final String GAP = "  ";

  private final Report report;
  private final Translations translations;

  TranslationTable(Report report, Translations translations) {
    this.report = report;
    this.translations = translations;
  }

  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head());
    translations.urgentFirst().forEach(article -> rows.add(row(article)));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> length(row.get(at))).max().orElse(0));
    }
    List<String> lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
    lines.add(report.counts(translations));
    return lines;
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of(report.word("translations-article")));
    translations.languages().stream().map(Language::tag).forEach(head::add);
    return head;
  }

  private List<String> row(TranslatedArticle article) {
    List<String> row = new ArrayList<>(List.of(article.id().value()));
    article.states().stream().map(report::state).forEach(row::add);
    return row;
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths.get(column) - length(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
