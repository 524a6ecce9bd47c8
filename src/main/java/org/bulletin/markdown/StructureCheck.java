package org.bulletin.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a tree with more in it than the limits allow. Walks without recursion, since the tree may
 * be as deep as the text is long.
 */
final class StructureCheck {

  private static final String COMMENT_START = "<!--";

  private StructureCheck() {}

  static void check(Document document) {
    int inlineDepth = 0;
    Node node = document;
    while (true) {
      checkNode(node);
      @Nullable Node next = node.getFirstChild();
      if (next != null) {
        inlineDepth += node instanceof Block ? 0 : 1;
        checkDepth(inlineDepth, next);
      } else {
        next = node.getNext();
        while (next == null) {
          @Nullable Node parent = node.getParent();
          if (parent == null) {
            return;
          }
          node = parent;
          inlineDepth -= node instanceof Block ? 0 : 1;
          next = node.getNext();
        }
      }
      node = next;
    }
  }

  private static void checkDepth(int inlineDepth, Node node) {
    if (inlineDepth > MarkdownLimits.INLINE_DEPTH) {
      throw new Refusal(Refusal.Excess.INLINE, node.getStartOffset());
    }
  }

  private static void checkNode(Node node) {
    if (node instanceof HtmlInline || node instanceof HtmlBlock) {
      checkTags(node);
    } else if (node instanceof TableBlock table) {
      checkCells(table);
    }
  }

  private static void checkTags(Node node) {
    String html = node.getChars().toString();
    int start = html.indexOf('<');
    while (start >= 0) {
      boolean comment = html.startsWith(COMMENT_START, start);
      int found = comment ? html.indexOf("-->", start) : html.indexOf('>', start);
      int end = found < 0 ? html.length() : found;
      if (!comment && end - start > MarkdownLimits.TAG_LENGTH) {
        throw new Refusal(Refusal.Excess.TAG, node.getStartOffset() + start);
      }
      start = html.indexOf('<', end);
    }
  }

  private static void checkCells(TableBlock table) {
    long rows = 0;
    long columns = 0;
    for (Node section : table.getChildren()) {
      for (Node row : section.getChildren()) {
        if (row instanceof TableRow) {
          rows++;
          columns = columns == 0 ? TableHtml.cells(row) : columns;
        }
      }
    }
    if (rows * columns > MarkdownLimits.TABLE_CELLS) {
      throw new Refusal(Refusal.Excess.CELLS, table.getStartOffset());
    }
  }
}
