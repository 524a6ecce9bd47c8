package org.bulletin.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the valid name that a mistyped one most likely meant. */
public final class NearestName {

  private NearestName() {}

  /**
   * Returns the candidate with the fewest edits from {@code name} (a swap of neighbours counts as
   * one), or empty where none is within a third of the name's length.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int most = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= most)
        .filter(candidate -> distance(name, candidate) <= most)
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The optimal string alignment distance of Damerau and Levenshtein, case ignored. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(java.util.Locale.ROOT);
    String b = other.toLowerCase(java.util.Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      edits[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      edits[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int substitution = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(substitution, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
