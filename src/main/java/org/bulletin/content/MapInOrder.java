package org.bulletin.content;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** See {@link InOrder#map}. */
final class MapInOrder<T, K extends Comparable<K>, V> extends AbstractMap<K, V> {

  private final List<T> list;
  private final Function<T, K> keys;
  private final Function<T, Optional<V>> values;

  MapInOrder(List<T> list, Function<T, K> keys, Function<T, Optional<V>> values) {
    this.list = list;
    this.keys = keys;
    this.values = values;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ClassCastException where the key is of another class
   */
  @Override
  @SuppressWarnings("unchecked") // keys compare themselves with others of their class alone
  public @Nullable V get(@Nullable Object key) {
    return key == null ? null : InOrder.get(list, keys, (K) key).flatMap(values).orElse(null);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return entries().iterator();
      }

      @Override
      public int size() {
        return (int) entries().count();
      }
    };
  }

  private Stream<Map.Entry<K, V>> entries() {
    return list.stream()
        .flatMap(
            item -> values.apply(item).map(value -> Map.entry(keys.apply(item), value)).stream());
  }
}
