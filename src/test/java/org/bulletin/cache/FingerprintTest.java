package org.bulletin.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void noTwoListsReadAlike() {
    List<Fingerprint> different =
        List.of(
            Fingerprint.of("ab", "c"),
            Fingerprint.of("a", "bc"),
            Fingerprint.of("abc"),
            Fingerprint.of(List.of("ab", "c")),
            Fingerprint.of(List.of("ab"), "c"),
            Fingerprint.of("ab", Optional.of("c")),
            Fingerprint.of("ab", Optional.empty(), "c"),
            Fingerprint.of("ab", "c", Optional.empty()),
            Fingerprint.of("ab", "c", List.of()),
            Fingerprint.of(Fingerprint.of("ab"), "c"));

    assertThat(different).doesNotHaveDuplicates();
    assertThat(Fingerprint.of("ab", List.of(1, true)))
        .isEqualTo(Fingerprint.of("ab", List.of(1, true)));
  }

  @Test
  void aSumDependsOnAllThatAreInItAndNotOnTheirOrder() {
    Fingerprint one = Fingerprint.of("a", "text");
    Fingerprint two = Fingerprint.of("b", "other");
    Set<Fingerprint> swapped = Set.of(Fingerprint.of("a", "other"), Fingerprint.of("b", "text"));

    assertThat(Fingerprint.sum(new LinkedHashSet<>(List.of(one, two))))
        .isEqualTo(Fingerprint.sum(new LinkedHashSet<>(List.of(two, one))))
        .isNotEqualTo(Fingerprint.sum(swapped))
        .isNotEqualTo(Fingerprint.sum(Set.of(one)));
    assertThat(Fingerprint.sum(Set.of())).isNotEqualTo(Fingerprint.sum(Set.of(one)));
  }

  @Test
  void aValueWhoseTextMayHideADifferenceIsRefused() {
    assertThatThrownBy(() -> Fingerprint.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fingerprint.of(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
