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

/** Reads the components of records by name. Thread-safe. */
final class RecordProperties {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Map<Class<?>, Map<String, Function<Object, Object>>> readers =
      new ConcurrentHashMap<>();

  /** Returns what reads each component of a class of records, by the component's name. */
  Map<String, Function<Object, Object>> of(Class<?> type) {
    Map<String, Function<Object, Object>> known = readers.get(type);
    return known == null ? readers.computeIfAbsent(type, RecordProperties::readers) : known;
  }

  private static Map<String, Function<Object, Object>> readers(Class<?> type) {
    Map<String, Function<Object, Object>> byName = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), reader(component));
    }
    return byName;
  }

  /** A page reads hundreds of components, and reflection would take as long as their template. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> reader(RecordComponent component) {
    try {
      MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
      MethodType read = MethodType.methodType(Object.class, component.getDeclaringRecord());
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  accessor,
                  read)
              .getTarget()
              .invoke();
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
