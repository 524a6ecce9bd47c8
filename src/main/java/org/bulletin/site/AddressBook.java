package org.bulletin.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Who stands at which address. Two at one address are reported. */
final class AddressBook {

  private final Map<String, SourceLocation> files = new HashMap<>();
  private final Map<String, SourceLocation> folders = new HashMap<>();
  private final Set<SitePath> paths = new HashSet<>();
  private final Diagnostics diagnostics;

  AddressBook(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Enters an address, and returns whether it is free; one that is taken is reported. */
  boolean claim(SitePath path, SourceLocation owner) {
    return claim(path, owner, Problem.ADDRESS_TWICE);
  }

  /** Enters an old address, and returns whether it is free; one that is taken is reported. */
  boolean claimAlias(SitePath path, SourceLocation owner) {
    return claim(path, owner, Problem.ALIAS_TAKEN);
  }

  /** Two stand in each other's way where one's file is the other's, or a folder above it. */
  private boolean claim(SitePath path, SourceLocation owner, Problem problem) {
    String file = path.outputFile();
    @Nullable SourceLocation first = files.get(file);
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      String folder = file.substring(0, slash);
      first = first == null ? files.get(folder) : first;
      folders.putIfAbsent(folder, owner);
    }
    first = first == null ? folders.get(file) : first;
    if (first != null) {
      diagnostics.error(problem, owner, path.value(), first.toString());
    }
    files.putIfAbsent(file, owner);
    paths.add(path);
    return first == null;
  }

  /** Keeps an address for what will stand there, so that no link leads to it yet. */
  void withhold(SitePath path) {
    paths.remove(path);
  }

  boolean has(SitePath path) {
    return paths.contains(path);
  }
}
