import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks of a page in HTML, or of GNOME's help in Mallard. */
final class Converter {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "ul",
          "ol",
          "dl",
          "table",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "body",
          "html",
          "dd",
          "dt",
          "li",
          "page",
          "list",
          "steps",
          "terms",
          "item",
          "title",
          "note",
          "screen",
          "figure",
          "synopsis",
          "example",
          "quote",
          "tree",
          "aside",
          "tbody");
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "img",
          "info",
          "media",
          "comment",
          "nav",
          "footer",
          "figure",
          "links",
          "hr",
          "video",
          "input",
          "form",
          "colgroup");
  private static final Set<String> SKIPPED_CLASSES =
      Set.of(
          "navheader",
          "navfooter",
          "toc",
          "docnav",
          "mediaobject",
          "figure",
          "informalfigure",
          "inlinemediaobject",
          "headerlink",
          "section-number",
          "footnotes",
          "reportbug",
          "releaseinfo",
          "copyright",
          "authorgroup",
          "author",
          "legalnotice",
          "list-of-tables",
          "list-of-figures",
          "list-of-examples",
          "index",
          "remark",
          "sphinxsidebar",
          "related",
          "clearer",
          "pubdate",
          "revhistory",
          "breadcrumbs",
          "itemizedlist-nav",
          "guiicon",
          "screenshot",
          "abstract-nav",
          "bibliography",
          "caption-number",
          "equation",
          "informalequation",
          "indexdiv");
  private static final Set<String> NOTES =
      Set.of("note", "tip", "warning", "caution", "important", "sidebar", "admonition");
  private static final Set<String> CODE =
      Set.of(
          "literal",
          "command",
          "filename",
          "userinput",
          "code",
          "computeroutput",
          "varname",
          "systemitem",
          "email",
          "option",
          "parameter",
          "replaceable",
          "constant",
          "function");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:Chapter|Chapitre|Appendix|Annexe|Part|Partie|Figure|Table|Tableau|Example|Exemple)"
              + "[ \u00A0](?:[0-9]+(?:\\.[0-9]+)*|[A-Z](?:\\.[0-9]+)*|[IVX]+)\\.?[ \u00A0]*"
              + "(?:[:–—-][ \u00A0])?|(?:[0-9]+|[A-Z])(?:\\.[0-9]+)*\\.[ \u00A0])");
  private static final Pattern START =
      Pattern.compile("^(#{1,6}\\s|[-+]\\s|[0-9]+[.)]\\s|>|=+$|-{3,}|~{3})");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern LANGUAGE_SUFFIX =
      Pattern.compile("(?:\\.(?:en|fr))?\\.html(?:#.*)?$|#.*$");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String base;
  private final Map<String, Node> footnoteBodies = new LinkedHashMap<>();
  private final Map<String, String> footnotes = new LinkedHashMap<>();

  private Converter(String base) {
    this.base = base;
  }

  /**
   * A page as blocks.
   *
   * @param footnotes what its notes say, by the name that texts refer to them by
   */
  record Page(List<Block> blocks, Map<String, String> footnotes) {}

  /**
   * Converts a page.
   *
   * @param base the address that links to other pages of the document are put under
   */
  static Page convert(Node root, String base) {
    Converter converter = new Converter(base);
    converter.collectFootnotes(root);
    List<Block> blocks = new ArrayList<>();
    converter.flow(root, 1, blocks);
    return new Page(blocks, converter.footnotes);
  }

  private void collectFootnotes(Node node) {
    if (node.is("div")
        && node.hasClass(Set.of("footnote"))
        && node.attributes().containsKey("id")) {
      footnoteBodies.put(node.attribute("id"), node);
    }
    node.children().forEach(this::collectFootnotes);
  }

  private static boolean skipped(Node node) {
    return SKIPPED.contains(node.name())
        || node.name().contains(":")
        || node.hasClass(SKIPPED_CLASSES)
        || Set.of("banner", "title").contains(node.attribute("id")) && node.is("div", "p");
  }

  private static boolean isBlock(Node node) {
    return BLOCKS.contains(node.name()) && !(node.is("quote"));
  }

  private static boolean holdsBlock(Node node) {
    return isBlock(node) || node.children().stream().anyMatch(Converter::holdsBlock);
  }

  /** Converts what is in an element: runs of words become paragraphs, the rest blocks. */
  private void flow(Node parent, int depth, List<Block> out) {
    List<Node> run = new ArrayList<>();
    for (Node child : parent.children()) {
      if (skipped(child)) {
        continue;
      }
      if (holdsBlock(child)) {
        flush(run, out);
        block(child, parent, depth, out);
      } else {
        run.add(child);
      }
    }
    flush(run, out);
  }

  private void flush(List<Node> run, List<Block> out) {
    String text = inline(run);
    run.clear();
    if (!text.isEmpty()) {
      out.add(new Block.Paragraph(escapeStart(text)));
    }
  }

  private void block(Node node, Node parent, int depth, List<Block> out) {
    boolean note = node.hasClass(NOTES) && node.is("div", "aside") || node.is("note", "blockquote");
    if (note) {
      List<Block> inside = new ArrayList<>();
      flow(node, depth, inside);
      inside.replaceAll(
          block ->
              block instanceof Block.Heading heading
                  ? new Block.Paragraph("**" + heading.text() + "**")
                  : block);
      if (!inside.isEmpty()) {
        out.add(new Block.Quote(inside));
      }
      return;
    }
    switch (node.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(node.name().charAt(1) - '0', node, out);
      case "title" -> {
        if (parent.is("page", "section")) {
          heading(depth, node, out);
        } else {
          label(node, out);
        }
      }
      case "p" -> {
        if (node.hasClass(Set.of("title", "admonition-title", "rubric"))) {
          label(node, out);
        } else {
          flow(node, depth, out);
        }
      }
      case "section" -> flow(node, depth + 1, out);
      case "pre", "screen", "synopsis" -> {
        String code = node.allText().replace("\u00A0", " ").stripTrailing();
        while (code.startsWith("\n")) {
          code = code.substring(1);
        }
        if (!code.isBlank()) {
          out.add(new Block.Code(code));
        }
      }
      case "ul", "ol", "list", "steps", "terms", "tree" ->
          items(node, node.is("ol", "steps"), depth, out);
      case "dl" -> definitions(node, depth, out);
      case "table" -> table(node, depth, out);
      default -> flow(node, depth, out);
    }
  }

  private void heading(int level, Node node, List<Block> out) {
    String text = NUMBERING.matcher(inline(node.children())).replaceFirst("").strip();
    if (!text.isEmpty()) {
      out.add(new Block.Heading(level, text));
    }
  }

  private void label(Node node, List<Block> out) {
    String text = inline(node.children()).replaceAll("(?<!\\\\)\\*", "").strip();
    text = NUMBERING.matcher(text).replaceFirst("").strip();
    if (!text.isEmpty()) {
      out.add(new Block.Paragraph("**" + text + "**"));
    }
  }

  private void items(Node list, boolean ordered, int depth, List<Block> out) {
    List<List<Block>> items = new ArrayList<>();
    for (Node child : list.children()) {
      if (child.is("li", "item")) {
        List<Block> item = new ArrayList<>();
        flow(child, depth, item);
        if (!item.isEmpty()) {
          items.add(item);
        }
      } else if (child.is("title")) {
        label(child, out);
      }
    }
    if (!items.isEmpty()) {
      out.add(new Block.Items(ordered, items));
    }
  }

  private void definitions(Node list, int depth, List<Block> out) {
    List<List<Block>> items = new ArrayList<>();
    List<Block> item = new ArrayList<>();
    boolean termOpen = false;
    for (Node child : list.children()) {
      if (child.is("dt")) {
        if (!termOpen && !item.isEmpty()) {
          items.add(item);
          item = new ArrayList<>();
        }
        termOpen = true;
        label(child, item);
      } else if (child.is("dd")) {
        termOpen = false;
        flow(child, depth, item);
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    if (!items.isEmpty()) {
      out.add(new Block.Items(false, items));
    }
  }

  private void table(Node table, int depth, List<Block> out) {
    List<List<String>> rows = new ArrayList<>();
    boolean[] nested = {false};
    rows(table, rows, nested);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean layout = nested[0] || width < 2 || rows.size() < 2;
    if (layout) {
      cells(table, depth, out);
      return;
    }
    List<List<String>> even = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> full = new ArrayList<>(row);
      while (full.size() < width) {
        full.add("");
      }
      even.add(full);
    }
    out.add(new Block.Table(even));
  }

  private void cells(Node node, int depth, List<Block> out) {
    for (Node child : node.children()) {
      if (child.is("td", "th")) {
        flow(child, depth, out);
      } else {
        cells(child, depth, out);
      }
    }
  }

  private void rows(Node node, List<List<String>> rows, boolean[] nested) {
    for (Node child : node.children()) {
      if (child.is("tr")) {
        List<String> row = new ArrayList<>();
        for (Node cell : child.children()) {
          if (cell.is("td", "th")) {
            nested[0] |= holds(cell, Set.of("ul", "ol", "dl", "table", "pre", "list", "steps"));
            nested[0] |= cell.attributes().containsKey("rowspan");
            row.add(inline(cell.children()).replace("|", "\\|"));
          }
        }
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(row);
        }
      } else {
        rows(child, rows, nested);
      }
    }
  }

  private static boolean holds(Node node, Set<String> names) {
    return node.children().stream()
        .anyMatch(child -> names.contains(child.name()) || holds(child, names));
  }

  private String inline(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> inline(node, text));
    String one = SPACE.matcher(text).replaceAll(" ").strip();
    return one.replaceAll(" ([,.)])", "$1").replace("( ", "(");
  }

  private void inline(Node node, StringBuilder out) {
    if (node.name().isEmpty()) {
      out.append(escape(node.text()));
      return;
    }
    if (skipped(node)) {
      return;
    }
    if (node.is("a")
        && (node.hasClass(Set.of("footnote")) || node.attribute("href").matches(".*#ftn\\..*"))) {
      String id = node.attribute("href").replaceAll(".*#", "");
      if (footnoteBodies.containsKey(id)) {
        out.append("[^").append(footnote(id)).append(']');
      }
      return;
    }
    switch (node.name()) {
      case "br" -> out.append(' ');
      case "em", "i", "cite", "dfn", "var" -> wrap(node, "*", out);
      case "guiseq" -> {
        StringBuilder steps = new StringBuilder();
        for (Node step : node.children()) {
          if (!step.name().isEmpty()) {
            steps.append(steps.isEmpty() ? "" : " → ");
            inline(step, steps);
          }
        }
        out.append(steps);
      }
      case "strong", "b", "gui" -> {
        if (node.hasClass(CODE)
            || node.children().size() == 1 && node.children().get(0).hasClass(CODE)) {
          code(node, out);
        } else {
          wrap(node, "**", out);
        }
      }
      case "code", "tt", "kbd", "samp", "cmd", "file", "input", "output", "sys" -> code(node, out);
      case "sup" -> {
        String inner = node.allText().strip();
        if (inner.matches("[0-9]{1,2}")) {
          inner.chars().forEach(digit -> out.append(SUPERSCRIPTS.charAt(digit - '0')));
        } else {
          node.children().forEach(child -> inline(child, out));
        }
      }
      case "a", "link" -> link(node, out);
      default -> {
        if (node.is("span") && node.hasClass(CODE)) {
          code(node, out);
        } else if (isBlock(node)) {
          out.append(' ');
          node.children().forEach(child -> inline(child, out));
          out.append(' ');
        } else {
          node.children().forEach(child -> inline(child, out));
        }
      }
    }
  }

  private String footnote(String id) {
    String known = "n" + (new ArrayList<>(footnoteBodies.keySet()).indexOf(id) + 1);
    if (!footnotes.containsKey(known)) {
      footnotes.put(known, "");
      String text = inline(footnoteBodies.get(id).children());
      footnotes.put(
          known,
          text.replaceFirst("^\\\\?\\[?[0-9]+\\\\?\\]? ?", "")
              .replaceFirst("^\\[\\^n[0-9]+] ?", "")
              .replaceFirst("^\\[?\\\\?\\[?[0-9]+\\\\?]?\\]\\([^)]*\\) ?", ""));
    }
    return known;
  }

  private void code(Node node, StringBuilder out) {
    String text = SPACE.matcher(node.allText()).replaceAll(" ").strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.matches("https?://\\S+")) {
      out.append('[').append(host(text)).append("](").append(text).append(')');
      return;
    }
    String fence = text.contains("`") ? "``" : "`";
    String pad = text.contains("`") ? " " : "";
    out.append(fence).append(pad).append(text).append(pad).append(fence);
  }

  private void wrap(Node node, String mark, StringBuilder out) {
    StringBuilder inner = new StringBuilder();
    node.children().forEach(child -> inline(child, inner));
    String text = SPACE.matcher(inner).replaceAll(" ");
    String bare = text.strip();
    if (bare.isEmpty()) {
      out.append(text);
    } else if (bare.contains("*") && !bare.contains("\\*")
        || bare.startsWith("`") && bare.endsWith("`")) {
      out.append(text);
    } else {
      out.append(text.startsWith(" ") ? " " : "").append(mark).append(bare).append(mark);
      out.append(text.endsWith(" ") ? " " : "");
    }
  }

  private void link(Node node, StringBuilder out) {
    String target = node.attribute("href");
    if (target.isEmpty()) {
      target = node.attribute("xref");
    }
    StringBuilder inner = new StringBuilder();
    node.children().forEach(child -> inline(child, inner));
    String text = SPACE.matcher(inner).replaceAll(" ").strip();
    if (target.isEmpty() || target.startsWith("mailto:") || text.isEmpty() && !node.is("link")) {
      out.append(inner);
      return;
    }
    if (!target.matches("[a-z]+:.*")) {
      String page = LANGUAGE_SUFFIX.matcher(target).replaceFirst("");
      if (page.isEmpty()) {
        out.append(text);
        return;
      }
      target = base + page;
    } else if (!target.startsWith("http")) {
      out.append(text);
      return;
    }
    target =
        target
            .strip()
            .replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E");
    String plain = node.allText().strip();
    if (text.isEmpty() || plain.matches("(?s)(https?://|www\\.).*")) {
      text = text.isEmpty() ? node.attribute("xref") : host(target);
    }
    if (text.contains("](")) {
      text = text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
    }
    out.append('[').append(text).append("](").append(target).append(')');
  }

  private static String host(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("[/?#].*", "");
  }

  static String escape(String text) {
    String escaped = text.replace("\\", "\\\\");
    for (String mark : List.of("`", "*", "[", "]", "<", "~~")) {
      escaped = escaped.replace(mark, "\\" + mark);
    }
    escaped = escaped.replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_");
    Matcher address =
        Pattern.compile("https?://[^\\s\\\\)>,;»”\"]+[^\\s\\\\)>,;.»”\":]").matcher(escaped);
    return address
        .replaceAll(
            found ->
                Matcher.quoteReplacement("[" + host(found.group()) + "](" + found.group() + ")"))
        .replaceAll("&(?=#?[a-zA-Z0-9]+;)", "&amp;");
  }

  static String escapeStart(String text) {
    Matcher matcher = START.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    return text.matches("(?s)^[0-9]+[.)]\\s.*")
        ? text.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2")
        : "\\" + text;
  }
}
