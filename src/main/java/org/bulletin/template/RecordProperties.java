package org.bulletin.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the components of records by name. Thread-safe. */
final class RecordProperties {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

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

  /** Reads one component. What reads it is made when a template first asks for it. */
  static final class Reader {

    private final RecordComponent component;
    private volatile @Nullable Function<Object, Object> accessor;

    private Reader(RecordComponent component) {
      this.component = component;
    }

    /** Returns what a record has there, which must be of the reader's class. */
    Object read(Record shown) {
      Function<Object, Object> known = accessor;
      return (known == null ? lookUp() : known).apply(shown);
    }

    /** A page reads hundreds of components, and reflection would take as long as their template. */
    @SuppressWarnings("unchecked")
    private Function<Object, Object> lookUp() {
      try {
        MethodHandle handle = LOOKUP.unreflect(component.getAccessor());
        Function<Object, Object> made =
            (Function<Object, Object>)
                LambdaMetafactory.metafactory(
                        LOOKUP,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        handle,
                        MethodType.methodType(Object.class, component.getDeclaringRecord()))
                    .getTarget()
                    .invoke();
        accessor = made;
        return made;
      } catch (Throwable impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
