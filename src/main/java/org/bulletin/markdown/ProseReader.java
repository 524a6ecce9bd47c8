package org.bulletin.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/** Reads the words of one document; made for it and thrown away with it. */
final class ProseReader {

  private final SourceMap source;
  private final List<ProseBlock> blocks = new ArrayList<>();
  private int groups;

  ProseReader(SourceMap source) {
    this.source = source;
  }

  Prose read(Document document) {
    children(document, new Container(Kind.PARAGRAPH, 0, 0, 0));
    return new Prose(blocks);
  }

  /** What a paragraph is by the block that it stands in. */
  private record Container(Kind kind, int level, int group, int row) {
    private Container at(int number) {
      return new Container(kind, level, group, number);
    }
  }

  private void children(Node parent, Container in) {
    Container at = in;
    for (Node node : parent.getChildren()) {
      if (isItem(node)) {
        children(node, at);
        at = at.at(at.row() + 1);
      } else {
        block(node, at);
      }
    }
  }

  private static boolean isItem(Node node) {
    return node instanceof BulletListItem
        || node instanceof OrderedListItem
        || node instanceof DefinitionTerm
        || node instanceof DefinitionItem;
  }

  private void block(Node node, Container in) {
    if (node instanceof Paragraph) {
      words(node, in);
    } else if (node instanceof Heading heading) {
      words(node, new Container(Kind.HEADING, heading.getLevel(), in.group(), in.row()));
    } else if (node instanceof ListBlock || node instanceof DefinitionList) {
      children(node, inside(Kind.ITEM, in));
    } else if (node instanceof BlockQuote) {
      children(node, inside(Kind.QUOTE, in));
    } else if (node instanceof FootnoteBlock) {
      children(node, inside(Kind.NOTE, in));
    } else if (node instanceof TableBlock) {
      table(node, ++groups);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code((Block) node, in);
    } else if (!(node instanceof HtmlBlock || node instanceof Reference)) {
      children(node, in);
    }
  }

  private Container inside(Kind kind, Container in) {
    return new Container(kind, in.level() + 1, ++groups, 0);
  }

  private void table(Node table, int group) {
    int row = 0;
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node line : part.getChildren()) {
        if (line instanceof TableRow) {
          int column = 0;
          for (Node cell : line.getChildren()) {
            if (cell instanceof TableCell) {
              words(cell, new Container(Kind.CELL, column++, group, row));
            }
          }
          row++;
        }
      }
    }
  }

  private void code(Block node, Container in) {
    Words words = new Words();
    for (BasedSequence line : node.getContentLines()) {
      words.add(line.trimEnd().toString(), line);
      words.space();
    }
    add(words, new Container(Kind.CODE, in.level(), in.group(), in.row()));
  }

  private void words(Node node, Container in) {
    Words words = new Words();
    List<Node> images = new ArrayList<>();
    words.collect(node, images);
    add(words, in);
    for (Node image : images) {
      Words alternative = new Words();
      image.getChildren().forEach(child -> alternative.collect(child, new ArrayList<>()));
      if (alternative.isEmpty()) {
        alternative.add("", image.getChars());
      }
      add(alternative, new Container(Kind.IMAGE, in.level(), in.group(), in.row()));
    }
  }

  /** An empty cell keeps the others in their columns; an image without a text is worth knowing. */
  private void add(Words words, Container in) {
    boolean counts = in.kind() == Kind.CELL || in.kind() == Kind.IMAGE;
    if (!words.stretches.isEmpty() && (counts || !words.isBlank())) {
      String text = words.isBlank() ? "" : words.text.toString();
      blocks.add(
          new ProseBlock(in.kind(), in.level(), in.group(), in.row(), text, words.stretches));
    }
  }

  /** The words of one block. */
  private final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    private boolean isEmpty() {
      return text.isEmpty();
    }

    private boolean isBlank() {
      return text.toString().isBlank();
    }

    private void collect(Node node, List<Node> images) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        add(NodeText.unescaped(node), node.getChars());
      } else if (node instanceof Code code) {
        add(NodeText.code(code), code.getText());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        space();
      } else if (node instanceof AutoLink link) {
        add(link.getText().toString(), link.getText());
      } else if (node instanceof MailLink link) {
        add(link.getText().toString(), link.getText());
      } else if (node instanceof Image) {
        images.add(node);
      } else if (node instanceof ImageRef image && image.isDefined()) {
        images.add(node);
      } else if (node instanceof TableCell && node.getFirstChild() == null) {
        add("", node.getChars());
      } else if (!(node instanceof Footnote note && note.isDefined())) {
        node.getChildren().forEach(child -> collect(child, images));
      }
    }

    private void add(String words, BasedSequence place) {
      SourceLocation at = source.at(place);
      stretches.add(new Stretch(text.length(), at.line(), at.column()));
      text.append(words);
    }

    private void space() {
      if (!text.isEmpty()) {
        text.append(' ');
      }
    }
  }
}
