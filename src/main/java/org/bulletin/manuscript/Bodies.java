package org.bulletin.manuscript;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.content.InOrder;
import org.bulletin.markdown.Body;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of manuscripts by their files, each looked up among these when it is asked for: a
 * preview asks for a few of many after each edit.
 */
public final class Bodies extends AbstractMap<String, Body> {

  private final List<Manuscript> manuscripts;

  /**
   * @param manuscripts in the order of their files; not to be changed any more
   */
  public Bodies(List<Manuscript> manuscripts) {
    this.manuscripts = manuscripts;
  }

  @Override
  public @Nullable Body get(@Nullable Object file) {
    return file instanceof String name ? find(name).orElse(null) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object file) {
    return file instanceof String name && find(name).isPresent();
  }

  private Optional<Body> find(String file) {
    return InOrder.get(manuscripts, Manuscript::file, file).map(Manuscript::body);
  }

  @Override
  public Set<Map.Entry<String, Body>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Body>> iterator() {
        return manuscripts.stream().map(one -> Map.entry(one.file(), one.body())).iterator();
      }

      @Override
      public int size() {
        return manuscripts.size();
      }
    };
  }
}
