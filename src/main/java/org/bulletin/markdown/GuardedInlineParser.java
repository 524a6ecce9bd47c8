package org.bulletin.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parser of text within a block, with its work charged to the budget. */
final class GuardedInlineParser extends CommonmarkInlineParser {

  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  /** Roughly how many nodes each open bracket puts between itself and the next. */
  private static final int NODES_PER_BRACKET = 8;

  private int delimiters;
  private int openBrackets;

  GuardedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    WorkBudget.of(content).enter(content);
    delimiters = 0;
    openBrackets = 0;
    super.parse(content, block);
  }

  /** The inherited method copies the whole block for each match: quadratic even for plain links. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** A run of delimiters may be compared with each one before it. */
  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    WorkBudget.of(input).charge(delimiters++);
    return super.parseDelimiters(processor, delimiter);
  }

  @Override
  protected boolean parseOpenBracket() {
    openBrackets++;
    return super.parseOpenBracket();
  }

  @Override
  protected boolean parseBang() {
    openBrackets++;
    return super.parseBang();
  }

  /** A link looks at all that stands open before it and at all that it holds. */
  @Override
  protected boolean parseCloseBracket() {
    WorkBudget.of(input).charge((long) NODES_PER_BRACKET * openBrackets);
    openBrackets = Math.max(0, openBrackets - 1);
    return super.parseCloseBracket();
  }

  /** What stands in pointed brackets may hold spaces; the inherited rule is an older one. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    int end = index + 1;
    while (end < input.length() && "<>\n".indexOf(input.charAt(end)) < 0) {
      end += input.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= input.length() || input.charAt(end) != '>') {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end + 1);
    index = end + 1;
    return destination;
  }

  /**
   * A comment may hold two hyphens, as in today's CommonMark; the inherited rule is an older one.
   */
  @Override
  public boolean parseHtmlInline() {
    int end =
        input.matchChars(COMMENT_START, index)
            ? input.indexOf(COMMENT_END, index + COMMENT_START.length())
            : -1;
    if (end < 0) {
      return super.parseHtmlInline();
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end + COMMENT_END.length())));
    index = end + COMMENT_END.length();
    return true;
  }
}
