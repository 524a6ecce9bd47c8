package org.bulletin.site;

import java.util.HashMap;
import java.util.Map;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/** Who stands at which address. Two at one address are reported. */
final class AddressBook {

  private final Map<SitePath, SourceLocation> owners = new HashMap<>();
  private final Diagnostics diagnostics;

  AddressBook(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Enters an address, and reports it where somebody stands there already. */
  void claim(SitePath path, SourceLocation owner) {
    SourceLocation first = owners.putIfAbsent(path, owner);
    if (first != null) {
      diagnostics.error(Problem.ADDRESS_TWICE, owner, path.value(), first.toString());
    }
  }

  boolean has(SitePath path) {
    return owners.containsKey(path);
  }
}
