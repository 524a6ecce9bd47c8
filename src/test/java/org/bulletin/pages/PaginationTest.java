package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bulletin.pages.Pagination.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items are numbers; a greater one is newer. */
class PaginationTest {

  @ParameterizedTest
  @CsvSource({
    "0, '[]'",
    "1, '[1]'",
    "2, '[2, 1]'",
    "3, '[3, 2, 1]'",
    "4, '[4, 3] 1[2, 1]'",
    "5, '[5, 4, 3] 1[2, 1]'",
    "6, '[6, 5] 2[4, 3] 1[2, 1]'",
    "7, '[7, 6, 5] 2[4, 3] 1[2, 1]'"
  })
  void pagesOfTwoAreNumberedFromTheOldest(int items, String pages) {
    StringBuilder shown = new StringBuilder();
    for (Slice<Integer> slice : pages(items, 2)) {
      shown
          .append(' ')
          .append(slice.number().map(String::valueOf).orElse(""))
          .append(slice.items());
    }

    assertThat(shown.toString().strip()).isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void pagesPartitionTheItemsInOrder(int size) {
    for (int items = 0; items <= 5 * size + 1; items++) {
      List<Integer> all = new ArrayList<>();
      pages(items, size).forEach(slice -> all.addAll(slice.items()));

      assertThat(all).isEqualTo(newestFirst(items));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void theIndexHoldsOnePagesWorthUpToJustUnderTwo(int size) {
    for (int items = size; items <= 6 * size; items++) {
      assertThat(pages(items, size).get(0).items()).hasSizeBetween(size, 2 * size - 1);
    }
    for (int items = 0; items < size; items++) {
      assertThat(pages(items, size)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void aNumberedPageStaysAsItIsWhenAnItemIsAdded(int size) {
    Map<Integer, Slice<Integer>> seen = new HashMap<>();
    for (int items = 0; items <= 6 * size; items++) {
      for (Slice<Integer> slice : pages(items, size)) {
        slice
            .number()
            .ifPresent(
                number -> assertThat(slice).isEqualTo(seen.computeIfAbsent(number, key -> slice)));
      }
    }
    assertThat(seen).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20})
  void eachPageKnowsTheNextOlder(int size) {
    List<Slice<Integer>> slices = pages(5 * size + 1, size);
    for (int i = 0; i < slices.size(); i++) {
      Optional<Integer> next =
          i + 1 < slices.size() ? slices.get(i + 1).number() : Optional.empty();

      assertThat(slices.get(i).older()).isEqualTo(next);
    }
  }

  private static List<Slice<Integer>> pages(int items, int size) {
    return Pagination.of(newestFirst(items), size);
  }

  private static List<Integer> newestFirst(int items) {
    return IntStream.rangeClosed(1, items).map(i -> items + 1 - i).boxed().toList();
  }
}
