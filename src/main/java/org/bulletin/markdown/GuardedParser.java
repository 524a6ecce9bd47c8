package org.bulletin.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * CommonMark with tables as GitHub has them, footnotes, strikethrough and definition lists, for
 * texts that nobody has vetted.
 *
 * <p>Immutable and thread-safe.
 */
final class GuardedParser {

  private final Parser parser;

  GuardedParser() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    new Guards(),
                    new Tables(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    DefinitionExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.WITH_CAPTION, false);
    parser = Parser.builder(options).build();
  }

  /** Returns the document's tree, at most as deep as the limits allow, or refuses the text. */
  Document parse(WorkBudget budget) {
    LineCheck.check(budget.text());
    try {
      Document document = parser.parse(BasedSequence.of(budget));
      StructureCheck.check(document);
      return document;
    } catch (StackOverflowError overflow) {
      // The limits keep away from this; what they do not foresee must not end the build.
      throw new Refusal(Refusal.Excess.STACK, budget.place());
    }
  }

  private static final class Guards implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new BlockGuard());
      builder.customInlineParserFactory(GuardedInlineParser::new);
      // Comes only with the standard inline parser by itself.
      builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }
  }
}
