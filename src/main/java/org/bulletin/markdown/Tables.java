package org.bulletin.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables as flexmark reads them, but looked for only in paragraphs that have a pipe: what looks for
 * them takes as long to make as a short text takes to read.
 */
final class Tables implements Parser.ParserExtension {

  private static final char PIPE = '|';

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  private record Factory(ParagraphPreProcessorFactory tables)
      implements ParagraphPreProcessorFactory {

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new WithPipe(tables);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return tables.affectsGlobalScope();
    }
  }

  /** For one document. */
  private static final class WithPipe implements ParagraphPreProcessor {

    private final ParagraphPreProcessorFactory factory;
    private Optional<ParagraphPreProcessor> tables = Optional.empty();

    WithPipe(ParagraphPreProcessorFactory factory) {
      this.factory = factory;
    }

    /** A table's first line has a pipe. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
      if (paragraph.getContentLines().get(0).indexOf(PIPE) < 0) {
        return 0;
      }
      ParagraphPreProcessor known = tables.orElseGet(() -> factory.apply(state));
      tables = Optional.of(known);
      return known.preProcessBlock(paragraph, state);
    }
  }
}
