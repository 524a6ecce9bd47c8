package org.bulletin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bulletin.markdown.LinkReference;

/** Links of a text, found by the passages that they stand in. */
final class LinksByLine {

  private final NavigableMap<Integer, List<LinkReference>> lines = new TreeMap<>();

  LinksByLine(List<LinkReference> links) {
    for (LinkReference link : links) {
      lines.computeIfAbsent(link.location().line(), line -> new ArrayList<>()).add(link);
    }
  }

  /** Returns those on the lines of a passage. */
  List<LinkReference> on(Passage passage) {
    return all(linesOf(passage));
  }

  /** Removes and returns those on the lines of a passage. */
  List<LinkReference> take(Passage passage) {
    NavigableMap<Integer, List<LinkReference>> taken = linesOf(passage);
    List<LinkReference> links = all(taken);
    taken.clear();
    return links;
  }

  /** Returns those that were not taken. */
  List<LinkReference> left() {
    return all(lines);
  }

  private NavigableMap<Integer, List<LinkReference>> linesOf(Passage passage) {
    return lines.subMap(passage.firstLine(), true, passage.lastLine(), true);
  }

  private static List<LinkReference> all(NavigableMap<Integer, List<LinkReference>> lines) {
    return lines.values().stream().flatMap(List::stream).toList();
  }
}
