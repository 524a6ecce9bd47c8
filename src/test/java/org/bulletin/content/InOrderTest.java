package org.bulletin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOrderTest {

  @ParameterizedTest
  @CsvSource({"a, -1", "b, 0", "c, -2", "d, 1", "e, -3", "f, 2", "g, -4"})
  void tellsWhereAKeyStandsOrWouldStand(String key, int place) {
    assertThat(InOrder.place(List.of("B", "D", "F"), InOrderTest::key, key)).isEqualTo(place);
  }

  @Test
  void findsAnItemByItsKey() {
    assertThat(InOrder.get(List.of("B", "D", "F"), InOrderTest::key, "d")).contains("D");
    assertThat(InOrder.get(List.of("B", "D", "F"), InOrderTest::key, "e")).isEmpty();
    assertThat(InOrder.get(List.<String>of(), InOrderTest::key, "e")).isEmpty();
  }

  @Test
  void aMapHasTheItemsThatHaveAValueInTheOrderOfTheirKeys() {
    Map<String, Integer> map =
        InOrder.map(
            List.of("Bb", "D", "Fff"),
            InOrderTest::key,
            item -> Optional.of(item.length()).filter(length -> length > 1));

    assertThat(map).containsExactly(Map.entry("bb", 2), Map.entry("fff", 3)).hasSize(2);
    assertThat(map.get("fff")).isEqualTo(3);
    assertThat(map.get("d")).isNull();
    assertThat(map.getOrDefault("e", 0)).isEqualTo(0);
    assertThat(map).containsKey("bb").doesNotContainKeys("d", "e");
  }

  @Test
  void aListThatIsBroughtUpToDateStaysInOrder() {
    Random random = new Random(7);
    List<String> list = new ArrayList<>();
    TreeMap<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 1_000; i++) {
      String item = Integer.toString(random.nextInt(60), 36).toUpperCase(Locale.ROOT);
      boolean there = random.nextBoolean();
      InOrder.put(list, InOrderTest::key, key(item), Optional.of(item).filter(one -> there));
      expected.remove(key(item));
      if (there) {
        expected.put(key(item), item);
      }
      assertThat(list).containsExactlyElementsOf(expected.values());
    }
  }

  private static String key(String item) {
    return item.toLowerCase(Locale.ROOT);
  }
}
