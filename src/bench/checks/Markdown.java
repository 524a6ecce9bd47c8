import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes articles. */
final class Markdown {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 700;

  private Markdown() {}

  /** Returns an article's file. */
  static String article(Pair pair, Pair.Text text, boolean original) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("title: " + quoted(text.title()));
    if (original) {
      lines.add("date: " + FIRST.plusDays(Pair.hash("date " + pair.name()) % DAYS));
      lines.add("rubric: " + pair.source().name());
    }
    lines.add("lead: " + quoted(text.lead()));
    lines.add("---");
    lines.add("");
    blocks(text.body(), "", lines);
    String all = String.join("\n", lines);
    for (Map.Entry<String, String> note : text.footnotes().entrySet()) {
      if (all.contains("[^" + note.getKey() + "]")) {
        lines.add("[^" + note.getKey() + "]: " + note.getValue());
        lines.add("");
      }
    }
    while (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return String.join("\n", lines) + "\n";
  }

  private static void blocks(List<Block> blocks, String indent, List<String> lines) {
    for (Block block : blocks) {
      List<String> own = new ArrayList<>();
      if (block instanceof Block.Heading heading) {
        own.add("#".repeat(heading.level()) + " " + heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        own.add(paragraph.text());
      } else if (block instanceof Block.Code code) {
        String fence = code.text().contains("```") ? "~~~~" : "```";
        own.add(fence);
        own.addAll(List.of(code.text().split("\n", -1)));
        own.add(fence);
      } else if (block instanceof Block.Items items) {
        items(items, own);
      } else if (block instanceof Block.Table table) {
        table(table, own);
      } else if (block instanceof Block.Quote quote) {
        List<String> inside = new ArrayList<>();
        blocks(quote.blocks(), "", inside);
        inside.remove(inside.size() - 1);
        inside.forEach(line -> own.add(line.isEmpty() ? ">" : "> " + line));
      }
      own.forEach(line -> lines.add(line.isEmpty() ? "" : indent + line));
      lines.add("");
    }
  }

  private static void items(Block.Items items, List<String> own) {
    boolean tight =
        items.items().stream()
            .allMatch(item -> item.size() == 1 && item.get(0) instanceof Block.Paragraph);
    int number = 1;
    for (List<Block> item : items.items()) {
      String mark = items.ordered() ? number++ + ". " : "- ";
      List<String> inside = new ArrayList<>();
      blocks(item, " ".repeat(mark.length()), inside);
      inside.remove(inside.size() - 1);
      if (!(item.get(0) instanceof Block.Code)) {
        inside.set(0, mark + inside.get(0).substring(mark.length()));
      } else {
        inside.add(0, mark.strip());
      }
      own.addAll(inside);
      if (!tight) {
        own.add("");
      }
    }
    if (!tight) {
      own.remove(own.size() - 1);
    }
  }

  private static void table(Block.Table table, List<String> own) {
    for (int row = 0; row < table.rows().size(); row++) {
      own.add("| " + String.join(" | ", table.rows().get(row)) + " |");
      if (row == 0) {
        own.add("|" + "---|".repeat(table.rows().get(0).size()));
      }
    }
  }

  /** Returns words without marks. */
  static String plain(String text) {
    return text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("\\[\\^[^]]*]", "")
        .replaceAll("(?<!\\\\)[*`]", "")
        .replaceAll("\\\\([\\p{Punct}])", "$1")
        .replace("&amp;", "&");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
