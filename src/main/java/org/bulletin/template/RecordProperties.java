package org.bulletin.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the components of records by name. Thread-safe. */
final class RecordProperties {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

  private final Map<Class<?>, Map<String, Reader>> readers = new ConcurrentHashMap<>();

  /** Returns what reads each component of a class of records, by the component's name. */
  Map<String, Reader> of(Class<?> type) {
    Map<String, Reader> known = readers.get(type);
    return known == null ? readers.computeIfAbsent(type, RecordProperties::readers) : known;
  }

  private static Map<String, Reader> readers(Class<?> type) {
    Map<String, Reader> byName = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), new Reader(component));
    }
    return byName;
  }

  /**
   * Reads one component. A page reads hundreds, and reflection would take twice as long; what no
   * template asks for is never looked up.
   */
  static final class Reader {

    private final RecordComponent component;
    private volatile @Nullable MethodHandle accessor;

    private Reader(RecordComponent component) {
      this.component = component;
    }

    /** Returns what a record has there, which must be of the reader's class. */
    Object read(Record shown) {
      try {
        MethodHandle known = accessor;
        return (Object) (known == null ? lookUp() : known).invokeExact((Object) shown);
      } catch (Throwable impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private MethodHandle lookUp() throws IllegalAccessException {
      MethodHandle found = LOOKUP.unreflect(component.getAccessor()).asType(READ);
      accessor = found;
      return found;
    }
  }
}
