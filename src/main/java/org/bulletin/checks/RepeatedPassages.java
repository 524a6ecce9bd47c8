package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.checks.Shingles.Row;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Finds passages of {@link #FEWEST} words and more that stand in an older article of the same
 * language too. What stands in {@link #BOILERPLATE} articles is a formula of the house and is left
 * alone, as are quotations, code and tables.
 *
 * <p>Articles are compared by their sketches alone; only those that share a hash are read.
 */
final class RepeatedPassages implements Checker.OfBulletin {

  static final int FEWEST = 30;
  static final int BOILERPLATE = 4;

  /** So many words of a passage are shown. */
  private static final int SHOWN = 60;

  /**
   * A passage that two articles share.
   *
   * @param words how many
   */
  private record Shared(int words, Passage newer, int start, int end, SourceLocation older) {}

  @Override
  public void check(BulletinTexts all, Findings findings) {
    for (Meetings.Pair pair :
        Meetings.pairs(all.articles(), BOILERPLATE, article -> article.sketch().passages())) {
      String older = pair.older().file();
      longest(all.passages(pair.newer().file()), all.passages(older))
          .ifPresent(
              shared -> {
                String text = shared.newer().text();
                int end = Math.min(shared.end(), shared.start() + SHOWN);
                String shown =
                    text.substring(shared.start(), end) + (end < shared.end() ? "…" : "");
                findings.add(
                    shared.newer().place(shared.start(), shared.end()),
                    List.of(shared.older()),
                    shown,
                    shared.words(),
                    older);
              });
    }
  }

  /** Where a row of words begins. */
  private record At(Passage passage, Row row, int word) {}

  private static Optional<Shared> longest(List<Passage> newer, List<Passage> older) {
    Map<Integer, At> places = new HashMap<>();
    for (At at : starts(older)) {
      places.putIfAbsent(at.row().shingle(at.word()), at);
    }
    Optional<Shared> longest = Optional.empty();
    int most = FEWEST - 1;
    List<At> starts = starts(newer);
    int next = 0;
    while (next < starts.size()) {
      At at = starts.get(next);
      Optional<At> same = Optional.ofNullable(places.get(at.row().shingle(at.word())));
      int words = same.map(one -> sameWords(at, one)).orElse(0);
      if (same.isPresent() && words > most) {
        most = words;
        longest = Optional.of(shared(at, same.get(), words));
      }
      // What begins within a passage that was found is part of it.
      next += Math.max(1, words - Shingles.WORDS + 1);
    }
    return longest;
  }

  private static Shared shared(At newer, At older, int words) {
    int start = newer.row().start(newer.word());
    int end = newer.row().end(newer.word() + words - 1);
    int from = older.row().start(older.word());
    int to = older.row().end(older.word() + words - 1);
    return new Shared(words, newer.passage(), start, end, older.passage().place(from, to));
  }

  private static int sameWords(At one, At other) {
    int words = 0;
    while (one.word() + words < one.row().size()
        && other.word() + words < other.row().size()
        && one.row().hash(one.word() + words) == other.row().hash(other.word() + words)) {
      words++;
    }
    return words;
  }

  private static List<At> starts(List<Passage> passages) {
    List<At> starts = new ArrayList<>();
    for (Passage passage : passages) {
      for (Row row : Shingles.rows(passage)) {
        for (int i = 0; i < row.shingles(); i++) {
          starts.add(new At(passage, row, i));
        }
      }
    }
    return starts;
  }
}
