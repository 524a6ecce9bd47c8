package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who shares a hash, and how much work it takes to find out. */
class MeetingsTest {

  @Test
  void everyHashThatSeveralHaveIsFound() {
    Random random = new Random(1);
    List<long[]> hashes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      hashes.add(random.longs(random.nextInt(20), 0, 2000).distinct().toArray());
    }
    Map<Long, List<Integer>> all = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      for (long hash : hashes.get(i)) {
        all.computeIfAbsent(hash, none -> new ArrayList<>()).add(i);
      }
    }

    assertThat(Meetings.shared(hashes).stream().filter(MeetingsTest::isShared))
        .containsExactlyInAnyOrderElementsOf(
            all.values().stream().filter(MeetingsTest::isShared).toList())
        .hasSizeGreaterThan(500);
  }

  @Test
  void hashesThatDifferInTheirUpperBitsAloneAreNotTheSame() {
    assertThat(Meetings.shared(List.of(new long[] {5}, new long[] {5 | 1L << 63})))
        .noneMatch(MeetingsTest::isShared);
  }

  @Test
  void nobodySharesNothing() {
    assertThat(Meetings.shared(List.of())).isEmpty();
    assertThat(Meetings.shared(List.of(new long[0], new long[0]))).isEmpty();
  }

  /** What is looked at one by one; each has one hash of the one before it. */
  @Test
  void theWorkGrowsAsTheArticlesDo() {
    assertThat(Meetings.shared(chain(500))).hasSizeBetween(499, 499 + 500);
    assertThat(Meetings.shared(chain(5000))).hasSizeBetween(4999, 4999 + 5000);
  }

  private static List<long[]> chain(int count) {
    Random random = new Random(1);
    List<long[]> hashes = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < count; i++) {
      long own = random.nextLong();
      hashes.add(LongStream.concat(LongStream.of(before, own), random.longs(20)).toArray());
      before = own;
    }
    return hashes;
  }

  private static boolean isShared(List<Integer> meeting) {
    return meeting.size() > 1;
  }
}
