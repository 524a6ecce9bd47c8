package org.bulletin.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.misc.CharPredicate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;

/** Writes headings, paragraphs, quotes, code and breaks. */
final class BlockHtml {

  private static final Pattern CODE_LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]+");

  private final NodeVisitor visitor;
  private final HtmlSink sink;
  private final Headings headings;
  private final ImageHtml images;
  private final SourceMap source;
  private final Diagnostics diagnostics;

  BlockHtml(
      NodeVisitor visitor,
      HtmlSink sink,
      Headings headings,
      ImageHtml images,
      SourceMap source,
      Diagnostics diagnostics) {
    this.visitor = visitor;
    this.sink = sink;
    this.headings = headings;
    this.images = images;
    this.source = source;
    this.diagnostics = diagnostics;
    visitor.addHandler(new VisitHandler<>(Heading.class, this::heading));
    visitor.addHandler(new VisitHandler<>(Paragraph.class, this::paragraph));
    visitor.addHandler(new VisitHandler<>(BlockQuote.class, this::quote));
    visitor.addHandler(new VisitHandler<>(FencedCodeBlock.class, this::fencedCode));
    visitor.addHandler(new VisitHandler<>(IndentedCodeBlock.class, this::indentedCode));
    visitor.addHandler(new VisitHandler<>(ThematicBreak.class, node -> sink.open("hr")));
  }

  private void heading(Heading node) {
    if (node.getLevel() == 1) {
      diagnostics.warning(Problem.MARKDOWN_HEADING_ONE, source.at(node.getChars()));
    }
    org.bulletin.markdown.Heading heading = headings.of(node);
    sink.element("h" + heading.level(), () -> visitor.visitChildren(node), "id", heading.id());
  }

  private void paragraph(Paragraph node) {
    Optional<Node> image = images.onlyImage(node);
    if (image.isPresent()) {
      images.figure(image.get());
    } else if (isPartOfLine(node)) {
      visitor.visitChildren(node);
    } else if (!RawHtmlNodes.isOnlyComments(node)) {
      sink.element("p", () -> visitor.visitChildren(node));
    }
  }

  /** In a tight list, and as a term to define, text stands without a paragraph around it. */
  private static boolean isPartOfLine(Paragraph node) {
    return node.getParent() instanceof DefinitionTerm
        || (node.getParent() instanceof ListItem item && item.isInTightList());
  }

  private void quote(BlockQuote node) {
    sink.element("blockquote", () -> visitor.visitChildren(node));
  }

  private void fencedCode(FencedCodeBlock node) {
    String language = node.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
    String code = lines(node);
    if (CODE_LANGUAGE.matcher(language).matches()) {
      code(code, "class", "language-" + language);
    } else {
      code(code);
    }
  }

  private void indentedCode(IndentedCodeBlock node) {
    code(lines(node).stripTrailing() + "\n");
  }

  /** Line by line, because a sequence made of them all takes quadratic time. */
  private static String lines(ContentNode node) {
    StringBuilder lines = new StringBuilder();
    node.getContentLines().forEach(lines::append);
    return lines.toString();
  }

  private void code(String code, String... attributes) {
    sink.element("pre", () -> sink.element("code", () -> sink.text(code), attributes));
  }
}
