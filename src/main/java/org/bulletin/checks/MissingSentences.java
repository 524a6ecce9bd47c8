package org.bulletin.checks;

import java.util.List;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.checks.SentenceAlignment.Alone;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds sentences that a passage has in only one of two languages: where it has more sentences
 * there and is longer than it should be, one of them stands for none of the other's, and without it
 * both are about as long. A translator may say in one sentence what the original says in two, so
 * that this is never sure.
 */
final class MissingSentences implements Checker.OfPair {

  private static final int SHORTEST = 40;

  /** So much longer than expected, in standard deviations, and so much nearer without it. */
  private static final double TOO_LONG = 1.6;

  private static final double NEARER = 0.5;
  private static final double MOST_SAID = 0.2;

  /** What the lengths of other passages weigh against, in characters: they may be few. */
  private static final double USUAL = 500;

  @Override
  public void check(ArticlePair pair, Findings findings) {
    double there = USUAL;
    double here = USUAL;
    for (Aligned aligned : pair.aligned()) {
      if (isText(aligned)) {
        there += aligned.original().get(0).text().length();
        here += aligned.translation().get(0).text().length();
      }
    }
    for (Aligned aligned : pair.aligned()) {
      if (isText(aligned)) {
        Unit original = aligned.original().get(0);
        Unit translation = aligned.translation().get(0);
        double ratio = (there - original.text().length()) / (here - translation.text().length());
        compare(original, translation, ratio, pair.translation(), findings);
        compare(translation, original, 1 / ratio, pair.original(), findings);
      }
    }
  }

  private static boolean isText(Aligned aligned) {
    if (!aligned.isOneToOne()) {
      return false;
    }
    Kind kind = aligned.original().get(0).kind();
    return kind == aligned.translation().get(0).kind()
        && (kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.QUOTE || kind == Kind.NOTE);
  }

  /**
   * Looks for a sentence that only one passage has.
   *
   * @param ratio how long it should be for each character of the other
   */
  private static void compare(
      Unit one, Unit other, double ratio, ArticleText lacking, Findings findings) {
    double length = one.text().length();
    double expected = other.text().length() * ratio;
    double longer = Lengths.apart(length, expected);
    if (length < expected + SHORTEST || longer < TOO_LONG) {
      return;
    }
    List<Sentences.Span> sentences = Sentences.of(one.text());
    List<Sentences.Span> others = Sentences.of(other.text());
    if (sentences.size() <= others.size()) {
      return;
    }
    new SentenceAlignment(one.text(), sentences, other.text(), others, ratio)
        .onlyOneAlone()
        .filter(alone -> alone.length() >= SHORTEST && alone.said() <= MOST_SAID)
        .filter(alone -> Lengths.apart(length - alone.length(), expected) <= longer - NEARER)
        .ifPresent(alone -> tell(alone, one.first(), other.first(), lacking, findings));
  }

  private static void tell(
      Alone alone, Passage passage, Passage other, ArticleText lacking, Findings findings) {
    String sentence = passage.text().substring(alone.span().start(), alone.span().end());
    findings.add(
        passage.place(alone.span().start(), alone.span().end()),
        List.of(other.place()),
        Quotation.of(sentence),
        lacking.file());
  }
}
