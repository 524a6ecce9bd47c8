package org.bulletin.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is asked first wherever a block might start; starts none, but refuses those that lie too deep.
 */
final class BlockGuard implements CustomBlockParserFactory {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Guard(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Guard extends AbstractBlockParserFactory {

    Guard(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      WorkBudget budget = WorkBudget.of(line);
      budget.enter(line);
      @Nullable List<BasedSequence> paragraph = matched.getParagraphLines();
      if (paragraph != null) {
        // The parsers that follow put the paragraph together again for each of its lines, twice.
        budget.charge(2L * paragraph.size());
      }
      if (depth(matched.getBlockParser().getBlock()) >= MarkdownLimits.OPEN_BLOCKS) {
        throw new Refusal(
            Refusal.Excess.BLOCKS, line.getStartOffset() + state.getNextNonSpaceIndex());
      }
      return BlockStart.none();
    }

    private static int depth(Node block) {
      int depth = 0;
      for (@Nullable Node at = block.getParent(); at != null; at = at.getParent()) {
        depth++;
      }
      return depth;
    }
  }
}
