package org.bulletin.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bulletin.cache.RecordFormat.Named;
import org.junit.jupiter.api.Test;

class RecordFormatTest {

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag),
          List.of(Everything.class, Pair.class, DayOfWeek.class));

  private static final Everything VALUE =
      new Everything(
          "Un été « à Gao »",
          -7,
          1L << 40,
          0.1,
          true,
          Optional.of(new Pair("Un été « à Gao »", Optional.empty())),
          List.of("a", "b", "a"),
          Set.of(1, 2),
          DayOfWeek.FRIDAY,
          LocalDate.parse("2025-04-13"),
          OffsetDateTime.parse("1969-12-31T23:00:00.5+01:00"),
          Locale.forLanguageTag("fr-ML"));

  @Test
  void whatIsReadIsWhatWasWritten() throws Damaged {
    assertThat(FORMAT.canWrite(VALUE)).isTrue();
    assertThat(read(FORMAT.write(VALUE))).isEqualTo(VALUE);
  }

  @Test
  void whatWasCutOffIsDamaged() {
    byte[] bytes = FORMAT.write(VALUE);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(Damaged.class);
    }
  }

  @Test
  void changedBytesAreDamagedOrAValueAndNeverAnotherFailure() {
    byte[] bytes = FORMAT.write(VALUE);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x41;
      try {
        assertThat(read(changed)).isNotNull();
      } catch (Damaged expected) {
        assertThat(expected).isNotNull();
      }
    }
  }

  @Test
  void whatNobodyExpectedIsNotWritten() {
    Pair odd = new Pair("a", Optional.of(URI.create("https://example.org/")));

    assertThat(FORMAT.canWrite(odd)).isFalse();
    assertThatThrownBy(() -> FORMAT.write(odd)).isInstanceOf(IllegalArgumentException.class);
  }

  private record Pair(String name, Optional<Object> value) {}

  private record Everything(
      String text,
      int number,
      long large,
      double fraction,
      boolean truth,
      Optional<Pair> pair,
      List<String> list,
      Set<Integer> set,
      DayOfWeek constant,
      LocalDate day,
      OffsetDateTime moment,
      Locale named) {}

  private static Everything read(byte[] bytes) throws Damaged {
    return FORMAT.read(new BytesReader(bytes), Everything.class);
  }
}
