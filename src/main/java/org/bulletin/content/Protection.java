package org.bulletin.content;

import java.util.Set;

/**
 * Names that must not be published, as {@code bulletin.yaml} keeps them.
 *
 * @param salt what is hashed with each name; empty where there is no list
 * @param names the hashes of the names, 32 hexadecimal digits each
 */
public record Protection(String salt, Set<String> names) {

  public static final Protection NONE = new Protection("", Set.of());

  public Protection {
    names = Set.copyOf(names);
  }

  /** Tells no hash: whoever has one can try names with it. */
  @Override
  public String toString() {
    return names.size() + " protected names";
  }
}
