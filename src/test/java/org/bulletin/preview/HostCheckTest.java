package org.bulletin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only requests that name this machine are answered. */
class HostCheckTest {

  private final HostCheck check = new HostCheck(8080);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"})
  void theNamesOfThisMachineAreAccepted(String host) {
    assertThat(check.accepts(Optional.of(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1",
        "localhost",
        "localhost:8081",
        "localhost:80800",
        "evil.example:8080",
        "localhost.evil.example:8080",
        "127.0.0.1.nip.example:8080",
        "evil.example:8080:8080",
        "localhost:8080:8080",
        "user@localhost:8080",
        " localhost:8080",
        "0.0.0.0:8080",
        "127.0.0.2:8080",
        "::1:8080"
      })
  void otherNamesAreNot(String host) {
    assertThat(check.accepts(Optional.of(host))).isFalse();
  }

  @Test
  void aRequestWithoutAHostIsNotAccepted() {
    assertThat(check.accepts(Optional.empty())).isFalse();
  }

  @Test
  void browsersLeaveThePortOfHttpOut() {
    assertThat(new HostCheck(80).accepts(Optional.of("localhost"))).isTrue();
    assertThat(new HostCheck(80).accepts(Optional.of("evil.example"))).isFalse();
  }
}
