package org.bulletin.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an index into pages, numbered from the oldest, so that a numbered page stays as it is when
 * articles are added: the index itself shows the newest, from one page's worth up to just under
 * two.
 */
final class Pagination {

  private Pagination() {}

  /**
   * A page of an index.
   *
   * @param number none for the index itself
   * @param older the number of the page with the next older items
   */
  record Slice<T>(Optional<Integer> number, List<T> items, Optional<Integer> older) {}

  /** Returns the index itself, then its numbered pages from the newest. */
  static <T> List<Slice<T>> of(List<T> newestFirst, int size) {
    int numbered = numberedPages(newestFirst.size(), size);
    int onIndex = newestFirst.size() - numbered * size;
    List<Slice<T>> slices = new ArrayList<>();
    slices.add(new Slice<>(Optional.empty(), newestFirst.subList(0, onIndex), positive(numbered)));
    for (int number = numbered; number >= 1; number--) {
      int start = onIndex + (numbered - number) * size;
      slices.add(
          new Slice<>(
              Optional.of(number), newestFirst.subList(start, start + size), positive(number - 1)));
    }
    return slices;
  }

  /** Returns how many numbered pages an index has. */
  static int numberedPages(int items, int size) {
    return Math.max(0, items / size - 1);
  }

  private static Optional<Integer> positive(int number) {
    return number > 0 ? Optional.of(number) : Optional.empty();
  }
}
