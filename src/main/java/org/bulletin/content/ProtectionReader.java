package org.bulletin.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.yaml.MappingReader;

/** Reads the names that must not be published. A name that stands there as it is, is a mistake. */
final class ProtectionReader {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

  private final Diagnostics diagnostics;

  ProtectionReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Protection read(MappingReader keys) {
    return keys.mapping("protect").map(this::protection).orElse(Protection.NONE);
  }

  private Protection protection(MappingReader keys) {
    Optional<Located<String>> salt = keys.text("salt");
    keys.require("salt");
    Set<String> names = new HashSet<>();
    for (Located<String> name : keys.texts("names")) {
      if (HASH.matcher(name.value()).matches()) {
        names.add(name.value());
      } else {
        diagnostics.error(Problem.PROTECTED_NAME_READABLE, name.location());
      }
    }
    keys.reportKeys();
    return salt.map(text -> new Protection(text.value(), names)).orElse(Protection.NONE);
  }
}
