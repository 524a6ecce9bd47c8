package org.bulletin.markdown;

import java.util.List;

/**
 * The words of a body as the editor wrote them, block by block in the order of the file: neither
 * typeset nor marked up, with escapes and entities resolved. HTML is left out.
 */
public record Prose(List<ProseBlock> blocks) {

  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    blocks = List.copyOf(blocks);
  }
}
