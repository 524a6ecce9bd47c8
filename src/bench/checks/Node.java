import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of HTML or XML with what is in it, or a text, which has no name.
 *
 * @param text of a text; empty in an element
 */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "link", "meta", "col", "area", "base", "wbr");
  private static final Map<String, Set<String>> CLOSED_BY =
      Map.of(
          "p", Set.of("p", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "pre"),
          "li", Set.of("li"),
          "dt", Set.of("dt", "dd"),
          "dd", Set.of("dt", "dd"),
          "tr", Set.of("tr"),
          "td", Set.of("td", "th", "tr"),
          "th", Set.of("td", "th", "tr"));
  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[(.*?)]]>|<[!?][^>]*>"
              + "|<(/?)([a-zA-Z][\\w:.-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-zA-Z]+);");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "copy",
          "©", "eacute", "é", "mdash", "—", "ndash", "–");

  static Node parse(String source, boolean html) {
    Node root = element("", Map.of());
    List<Node> open = new ArrayList<>(List.of(root));
    Matcher matcher = TOKEN.matcher(source);
    int end = 0;
    while (matcher.find()) {
      last(open).addText(unescape(source.substring(end, matcher.start())));
      end = matcher.end();
      if (matcher.group(1) != null) {
        last(open).addText(matcher.group(1));
      } else if (matcher.group(3) != null) {
        String name = html ? matcher.group(3).toLowerCase(java.util.Locale.ROOT) : matcher.group(3);
        if (!matcher.group(2).isEmpty()) {
          close(open, name);
        } else {
          open(open, name, matcher.group(4), !matcher.group(5).isEmpty(), html);
        }
        if (html && Set.of("script", "style").contains(name) && matcher.group(2).isEmpty()) {
          int stop = source.indexOf("</" + name, end);
          end = stop < 0 ? source.length() : stop;
          matcher.region(end, source.length());
        }
      }
    }
    last(open).addText(unescape(source.substring(end)));
    return root;
  }

  private static void open(
      List<Node> open, String name, String attributes, boolean empty, boolean html) {
    if (html && CLOSED_BY.getOrDefault(last(open).name, Set.of()).contains(name)) {
      open.remove(open.size() - 1);
    }
    Map<String, String> map = new java.util.LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      for (int group = 2; group <= 4; group++) {
        if (matcher.group(group) != null) {
          map.put(matcher.group(1), unescape(matcher.group(group)));
        }
      }
    }
    Node node = element(name, map);
    last(open).children.add(node);
    if (!empty && !(html && VOID.contains(name))) {
      open.add(node);
    }
  }

  private static void close(List<Node> open, String name) {
    for (int at = open.size() - 1; at > 0; at--) {
      if (open.get(at).name.equals(name)) {
        open.subList(at, open.size()).clear();
        return;
      }
    }
  }

  private static Node element(String name, Map<String, String> attributes) {
    return new Node(name, attributes, new ArrayList<>(), "");
  }

  private static Node last(List<Node> nodes) {
    return nodes.get(nodes.size() - 1);
  }

  private void addText(String value) {
    if (!value.isEmpty()) {
      children.add(new Node("", Map.of(), List.of(), value));
    }
  }

  private static String unescape(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
  }

  private static String character(String name, String whole) {
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return ENTITIES.getOrDefault(name, whole);
  }

  boolean is(String... names) {
    return List.of(names).contains(name);
  }

  boolean hasClass(Set<String> classes) {
    for (String word : attribute("class").split("\\s+")) {
      if (classes.contains(word)) {
        return true;
      }
    }
    return false;
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** Returns every text in it, one after the other. */
  String allText() {
    StringBuilder all = new StringBuilder(text);
    children.forEach(child -> all.append(child.allText()));
    return all.toString();
  }
}
