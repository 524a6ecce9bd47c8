import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a text, with its words as Markdown. */
sealed interface Block {

  /** A heading; the level is that of the document it comes from. */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(boolean ordered, List<List<Block>> items) implements Block {}

  /** A table whose first row is its head. */
  record Table(List<List<String>> rows) implements Block {}

  record Code(String text) implements Block {}

  record Quote(List<Block> blocks) implements Block {}

  Pattern NOT_WORDS =
      Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|\\[\\^[^]]*]|[^\\p{L}\\p{N}'’ \u00A0-]");

  /** Returns what is in it as units of translation: headings, paragraphs, cells; no code. */
  static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Items items) {
        items.items().forEach(item -> texts.addAll(texts(item)));
      } else if (block instanceof Table table) {
        table.rows().forEach(texts::addAll);
      } else if (block instanceof Quote quote) {
        texts.addAll(texts(quote.blocks()));
      }
    }
    return texts;
  }

  /** Returns the words of a text without code, addresses and marks. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_WORDS.matcher(text).replaceAll(" ").split("[ \u00A0]+")) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  static int count(List<Block> blocks) {
    return texts(blocks).stream().mapToInt(text -> words(text).size()).sum();
  }
}
