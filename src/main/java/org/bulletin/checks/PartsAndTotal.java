package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.figures.Figure;
import org.bulletin.figures.Quantity;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds totals whose parts make another number, where both are plain: {@code sept suspects : trois
 * auteurs et quatre complices}, the same with the parts in a list, and tables whose last row is the
 * total.
 */
final class PartsAndTotal implements Checker.OfArticle {

  @Override
  public void check(ArticleText article, Findings findings) {
    SumWords words = SumWords.of(article.language());
    List<Passage> passages = article.passages();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      if (passage.kind() == Kind.CELL) {
        at = table(article, words, passages, at, findings);
      } else if (passage.kind() != Kind.CODE && passage.text().indexOf(':') >= 0) {
        prose(article, words, passages, at, findings);
      }
    }
  }

  private static void prose(
      ArticleText article, SumWords words, List<Passage> passages, int at, Findings findings) {
    Passage passage = passages.get(at);
    List<Figure> figures = article.figures(passage);
    StatedTotal.Reader reader = new StatedTotal.Reader(passage.text(), figures, words);
    for (StatedTotal total : reader.totals()) {
      Parts parts = new Parts(words);
      List<Passage> items = total.endsPassage() ? items(passages, at + 1) : List.of();
      if (total.endsPassage()) {
        items.forEach(
            item -> parts.add(item.text(), 0, item.text().length(), article.figures(item)));
      } else {
        parts.addAll(passage.text(), total.colon() + 1, figures);
      }
      if (parts.areSaidToMake(total.number())) {
        Quantity number = total.number();
        String text = passage.text().substring(number.start(), number.end());
        int end = total.endsPassage() ? number.end() : parts.end();
        findings.add(
            passage.place(number.start(), end),
            items.stream().map(Passage::place).toList(),
            text,
            parts.sum().toPlainString());
      }
    }
  }

  /** The items of the list that begins with a passage, where each is one passage. */
  private static List<Passage> items(List<Passage> passages, int from) {
    List<Passage> items = new ArrayList<>();
    for (int at = from; at < passages.size(); at++) {
      Passage item = passages.get(at);
      boolean next =
          item.kind() == Kind.ITEM
              && item.block().group() == passages.get(from).block().group()
              && item.block().row() == items.size();
      if (!next) {
        boolean goesOn = item.kind() == Kind.ITEM && !items.isEmpty();
        return goesOn ? List.of() : items;
      }
      items.add(item);
    }
    return items;
  }

  /** Returns the index of the table's last cell. */
  private static int table(
      ArticleText article, SumWords words, List<Passage> passages, int from, Findings findings) {
    int group = passages.get(from).block().group();
    int end = from;
    while (end < passages.size()
        && passages.get(end).kind() == Kind.CELL
        && passages.get(end).block().group() == group) {
      end++;
    }
    SummedTable table = new SummedTable(article, passages.subList(from, end), words);
    for (SummedTable.WrongSum wrong : table.wrongSums()) {
      findings.add(
          wrong.total().place(),
          wrong.parts().stream().map(Passage::place).toList(),
          wrong.total().text().strip(),
          wrong.sum());
    }
    return end - 1;
  }
}
