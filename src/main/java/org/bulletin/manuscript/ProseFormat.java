package org.bulletin.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Damaged;
import org.bulletin.markdown.Prose;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/** The words of bodies as bytes. */
final class ProseFormat {

  private static final List<Kind> KINDS = List.of(Kind.values());

  private ProseFormat() {}

  static byte[] write(Prose prose) {
    BytesWriter out = new BytesWriter();
    out.number(prose.blocks().size());
    for (ProseBlock block : prose.blocks()) {
      out.number(KINDS.indexOf(block.kind()));
      out.number(block.level());
      out.number(block.group());
      out.number(block.row());
      out.text(block.text());
      out.number(block.stretches().size());
      for (Stretch stretch : block.stretches()) {
        out.number(stretch.start());
        out.number(stretch.line());
        out.number(stretch.column());
      }
    }
    return out.toArray();
  }

  static Prose read(BytesReader in) throws Damaged {
    List<ProseBlock> blocks = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      blocks.add(block(in));
    }
    return new Prose(blocks);
  }

  private static ProseBlock block(BytesReader in) throws Damaged {
    int kind = (int) in.number();
    if (kind < 0 || kind >= KINDS.size()) {
      throw new Damaged("kind");
    }
    int level = (int) in.number();
    int group = (int) in.number();
    int row = (int) in.number();
    String text = in.text();
    List<Stretch> stretches = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      stretches.add(new Stretch((int) in.number(), (int) in.number(), (int) in.number()));
    }
    return new ProseBlock(KINDS.get(kind), level, group, row, text, stretches);
  }
}
