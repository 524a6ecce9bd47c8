package org.bulletin.checks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Bulletin;
import org.bulletin.content.CheckLevel;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;

/** Which checks a bulletin wants, and how much their findings matter in it. Immutable. */
final class Levels {

  private final Map<Check, Severity> severities = new EnumMap<>(Check.class);

  /**
   * @param diagnostics hears of codes that are no check's
   */
  Levels(Bulletin bulletin, Diagnostics diagnostics) {
    for (Check check : Check.values()) {
      severities.put(check, check.severity());
    }
    for (CheckLevel level : bulletin.checks()) {
      Optional<Check> check = known(level.code(), diagnostics);
      if (check.isPresent() && level.severity().isPresent()) {
        severities.put(check.get(), level.severity().get());
      } else {
        check.ifPresent(severities::remove);
      }
    }
  }

  /** Returns how much a check's findings matter; none where it is off. */
  Optional<Severity> of(Check check) {
    return Optional.ofNullable(severities.get(check));
  }

  /** Returns the check with a code that an editor wrote, and reports it where there is none. */
  static Optional<Check> known(Located<String> code, Diagnostics diagnostics) {
    Optional<Check> check = Check.of(code.value());
    if (check.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(Problem.CHECK_UNKNOWN, code.location(), code.value())
              .suggesting(NearestName.of(code.value(), codes())));
    }
    return check;
  }

  private static Collection<String> codes() {
    List<Check> all = List.of(Check.values());
    return all.stream().flatMap(Levels::code).toList();
  }

  private static Stream<String> code(Check check) {
    return check.code().stream();
  }
}
