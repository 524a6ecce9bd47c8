package org.bulletin.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words in a node without their markup. */
final class NodeText {

  private NodeText() {}

  /**
   * Returns the text of a heading, or what stands for an image; references to footnotes are left
   * out.
   */
  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words);
    return words.toString().strip();
  }

  /** Returns a node's characters with escapes and entities resolved. */
  static String unescaped(Node node) {
    return unescaped(node, node.getChars().toString());
  }

  /**
   * Returns a node's characters with escapes and entities resolved.
   *
   * @param text the characters as they stand there
   */
  static String unescaped(Node node, String text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : node.getChars().unescape();
  }

  /** Returns a code span's content as CommonMark defines it. */
  static String code(Code node) {
    String code = node.getText().toString().replace('\n', ' ');
    boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private static void collect(Node node, StringBuilder words) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      words.append(unescaped(node));
    } else if (node instanceof Code code) {
      words.append(code(code));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (node instanceof AutoLink link) {
      words.append(link.getText());
    } else if (node instanceof MailLink link) {
      words.append(link.getText());
    } else if (!(node instanceof Footnote footnote && footnote.isDefined())) {
      node.getChildren().forEach(child -> collect(child, words));
    }
  }
}
