package org.bulletin.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a document in the order in which they are first referred to, those that only
 * other footnotes refer to among them.
 */
final class Footnotes {

  static final String REFERENCE = "fnref-";

  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<Footnote, String> suffixes = new HashMap<>();
  private final Map<Integer, List<String>> suffixesByNumber = new HashMap<>();

  Footnotes(Document document) {
    collect(document);
    for (int next = 0; next < notes.size(); next++) {
      notes.get(next).getChildren().forEach(this::collect);
    }
  }

  List<FootnoteBlock> notes() {
    return notes;
  }

  /** Returns a note's number, from 1. */
  int number(FootnoteBlock note) {
    return numbers.getOrDefault(note, 0);
  }

  /** Returns the id of a note. */
  static String noteId(int number) {
    return "fn-" + number;
  }

  /**
   * Returns the id of a reference: {@code fnref-1}, and {@code fnref-1-2} for the second to the
   * same note.
   */
  String referenceId(Footnote reference) {
    return REFERENCE + suffixes.get(reference);
  }

  /** Returns what tells the references to a note apart, in their order: {@code 1}, {@code 1-2}. */
  List<String> referenceSuffixes(int number) {
    return suffixesByNumber.getOrDefault(number, List.of());
  }

  /** Returns the ids of all notes and references. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int number = 1; number <= notes.size(); number++) {
      ids.add(noteId(number));
    }
    suffixes.values().forEach(suffix -> ids.add(REFERENCE + suffix));
    return ids;
  }

  private void collect(Node node) {
    if (node instanceof Footnote reference && reference.isDefined()) {
      add(reference, reference.getFootnoteBlock());
    } else if (!(node instanceof FootnoteBlock)) {
      node.getChildren().forEach(this::collect);
    }
  }

  private void add(Footnote reference, FootnoteBlock note) {
    int number =
        numbers.computeIfAbsent(
            note,
            first -> {
              notes.add(first);
              return notes.size();
            });
    List<String> known = suffixesByNumber.computeIfAbsent(number, first -> new ArrayList<>());
    String suffix = known.isEmpty() ? "" + number : number + "-" + (known.size() + 1);
    known.add(suffix);
    suffixes.put(reference, suffix);
  }
}
