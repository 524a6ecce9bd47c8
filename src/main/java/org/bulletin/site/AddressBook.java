package org.bulletin.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at which address. Two at one address are reported. The name of a file has a full stop,
 * so that only a folder with one can be where a file is.
 */
final class AddressBook {

  private static final String INDEX = "index.html";

  private final Map<String, SourceLocation> owners;
  private final Map<String, SourceLocation> folders;
  private final Set<String> paths;
  private final Diagnostics diagnostics;

  AddressBook(Diagnostics diagnostics) {
    this(new HashMap<>(), new HashMap<>(), new HashSet<>(), diagnostics);
  }

  private AddressBook(
      Map<String, SourceLocation> owners,
      Map<String, SourceLocation> folders,
      Set<String> paths,
      Diagnostics diagnostics) {
    this.owners = owners;
    this.folders = folders;
    this.paths = paths;
    this.diagnostics = diagnostics;
  }

  /** Returns another book with the same entries. */
  AddressBook copy(Diagnostics heard) {
    return new AddressBook(
        new HashMap<>(owners), new HashMap<>(folders), new HashSet<>(paths), heard);
  }

  /** Strikes out the address of an article, which nobody else may have claimed. */
  void release(SitePath path) {
    owners.remove(page(path.value()));
    paths.remove(path.value());
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
    String page = page(path.value());
    @Nullable SourceLocation first = owners.putIfAbsent(page, owner);
    if (path.value().indexOf('.') >= 0) {
      first = claimFolders(path.value(), owner, first);
    }
    if (first == null && !folders.isEmpty()) {
      first = folders.get(page.endsWith("/") ? page + INDEX : page);
    }
    if (first != null) {
      diagnostics.error(problem, owner, path.value(), first.toString());
    }
    paths.add(path.value());
    return first == null;
  }

  private @Nullable SourceLocation claimFolders(
      String path, SourceLocation owner, @Nullable SourceLocation inTheWay) {
    @Nullable SourceLocation first = inTheWay;
    int start = 1;
    for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', start)) {
      String folder = path.substring(0, slash);
      if (folder.indexOf('.', start) >= 0) {
        first = first == null ? owners.get(page(folder)) : first;
        folders.putIfAbsent(folder, owner);
      }
      start = slash + 1;
    }
    return first;
  }

  /** A page and the file that a host serves for it are at one address. */
  private static String page(String path) {
    return path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /** Keeps an address for what will stand there, so that no link leads to it yet. */
  void withhold(SitePath path) {
    paths.remove(path.value());
  }

  /** Returns who was the first to enter an address. */
  Optional<SourceLocation> owner(SitePath path) {
    return Optional.ofNullable(owners.get(page(path.value())));
  }

  boolean has(SitePath path) {
    return paths.contains(path.value());
  }
}
