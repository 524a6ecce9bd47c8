package org.bulletin.template;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the components of records by name. Thread-safe. */
final class RecordProperties {

  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  /** Returns a component's value, or empty where the record has no component of that name. */
  Optional<Object> get(Record owner, String name) {
    Method accessor =
        accessors.computeIfAbsent(owner.getClass(), RecordProperties::accessors).get(name);
    if (accessor == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(accessor.invoke(owner));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> byName = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), component.getAccessor());
    }
    return byName;
  }
}
