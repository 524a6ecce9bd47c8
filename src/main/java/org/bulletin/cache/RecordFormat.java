package org.bulletin.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Records as bytes: records and enums of the kinds that it is made for, texts, numbers, truth
 * values, dates, and optionals, lists and sets of these. Nothing else is read or written, so that
 * damaged bytes build no object that nobody expects. Immutable and thread-safe.
 */
public final class RecordFormat {

  private static final int TEXT = 0;
  private static final int KNOWN_TEXT = 1;
  private static final int INT = 2;
  private static final int LONG = 3;
  private static final int DOUBLE = 4;
  private static final int TRUE = 5;
  private static final int FALSE = 6;
  private static final int EMPTY = 7;
  private static final int PRESENT = 8;
  private static final int LIST = 9;
  private static final int SET = 10;
  private static final int RECORD = 11;
  private static final int CONSTANT = 12;
  private static final int NAMED = 13;
  private static final int DAY = 14;
  private static final int MOMENT = 15;

  private final Named<?> named;
  private final List<Kind> kinds;
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  /**
   * @param named a class whose values are told by their names
   * @param kinds the records and enums that may occur; bytes are read only by a format of the same
   *     kinds in the same order
   */
  public RecordFormat(Named<?> named, List<Class<?>> kinds) {
    this.named = named;
    this.kinds = kinds.stream().map(Kind::of).toList();
    for (int i = 0; i < kinds.size(); i++) {
      numbers.put(kinds.get(i), i);
    }
  }

  /**
   * A class whose values are told by their names.
   *
   * @param byName gives the value of a name
   */
  public record Named<T>(Class<T> type, Function<T, String> name, Function<String, T> byName) {

    private String nameOf(Object value) {
      return name.apply(type.cast(value));
    }
  }

  /** Returns whether a value, with all that it holds, can be written. */
  public boolean canWrite(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() || canWrite(optional.get());
    }
    if (value instanceof Collection<?> several) {
      return several.stream().allMatch(this::canWrite);
    }
    if (value instanceof Record shown) {
      Integer number = numbers.get(shown.getClass());
      return number != null && kinds.get(number).values(shown).stream().allMatch(this::canWrite);
    }
    return value instanceof String
        || named.type().isInstance(value)
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof LocalDate
        || value instanceof OffsetDateTime
        || (value instanceof Enum<?> constant && numbers.containsKey(constant.getDeclaringClass()));
  }

  /**
   * Returns a value as bytes.
   *
   * @throws IllegalArgumentException where {@link #canWrite} is false
   */
  public byte[] write(Object value) {
    BytesWriter out = new BytesWriter();
    new Writer(out).write(value);
    return out.toArray();
  }

  /**
   * Returns what was written.
   *
   * @throws Damaged where these are not bytes of such a value
   */
  public <T> T read(BytesReader in, Class<T> type) throws Damaged {
    return read(in, type, new HashMap<>(4));
  }

  /**
   * Returns the same as {@link #read(BytesReader, Class)}, with one object for each name.
   *
   * @param named the values of the names that were read before; gets those of others
   */
  public <T> T read(BytesReader in, Class<T> type, Map<String, Object> named) throws Damaged {
    try {
      return type.cast(new Reader(in, named).read());
    } catch (RuntimeException | ReflectiveOperationException damaged) {
      throw new Damaged(damaged);
    }
  }

  /** A record or enum that may occur. */
  private record Kind(
      List<Method> accessors, Optional<Constructor<?>> constructor, Map<String, Object> constants) {

    static Kind of(Class<?> type) {
      if (type.isEnum()) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
          constants.put(((Enum<?>) constant).name(), constant);
        }
        return new Kind(List.of(), Optional.empty(), constants);
      }
      List<Method> accessors = new ArrayList<>();
      List<Class<?>> types = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        accessors.add(component.getAccessor());
        types.add(component.getType());
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return new Kind(accessors, Optional.of(constructor), Map.of());
      } catch (NoSuchMethodException impossible) {
        throw new IllegalArgumentException(type.getName(), impossible);
      }
    }

    List<Object> values(Record owner) {
      try {
        List<Object> values = new ArrayList<>(accessors.size());
        for (Method accessor : accessors) {
          values.add(accessor.invoke(owner));
        }
        return values;
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalArgumentException(owner.getClass().getName(), impossible);
      }
    }
  }

  private final class Writer {
    private final BytesWriter out;
    private final Map<String, Integer> texts = new HashMap<>();

    Writer(BytesWriter out) {
      this.out = out;
    }

    private void write(Object value) {
      if (value instanceof String text) {
        text(text);
      } else if (value instanceof Optional<?> optional) {
        tag(optional.isPresent() ? PRESENT : EMPTY);
        optional.ifPresent(this::write);
      } else if (value instanceof List<?> list) {
        several(LIST, list);
      } else if (value instanceof Set<?> set) {
        several(SET, set);
      } else if (value instanceof Record shown) {
        int number = number(shown.getClass());
        tag(RECORD);
        out.number(number);
        kinds.get(number).values(shown).forEach(this::write);
      } else if (value instanceof Enum<?> constant) {
        tag(CONSTANT);
        out.number(number(constant.getDeclaringClass()));
        write(constant.name());
      } else if (value instanceof Boolean truth) {
        tag(truth ? TRUE : FALSE);
      } else if (named.type().isInstance(value)) {
        tag(NAMED);
        write(named.nameOf(value));
      } else {
        numeric(value);
      }
    }

    private void numeric(Object value) {
      if (value instanceof Integer number) {
        tag(INT);
        out.number(number & 0xFFFFFFFFL);
      } else if (value instanceof Long number) {
        tag(LONG);
        out.fixed(number);
      } else if (value instanceof Double number) {
        tag(DOUBLE);
        out.fixed(Double.doubleToRawLongBits(number));
      } else if (value instanceof LocalDate day) {
        tag(DAY);
        out.fixed(day.toEpochDay());
      } else if (value instanceof OffsetDateTime moment) {
        tag(MOMENT);
        out.fixed(moment.toEpochSecond());
        out.number(moment.getNano());
        out.fixed(moment.getOffset().getTotalSeconds());
      } else {
        throw new IllegalArgumentException("no format of " + value.getClass().getName());
      }
    }

    /** A file's name stands in every place of it. */
    private void text(String text) {
      Integer known = texts.get(text);
      if (known == null) {
        texts.put(text, texts.size());
        tag(TEXT);
        out.text(text);
      } else {
        tag(KNOWN_TEXT);
        out.number(known);
      }
    }

    private void several(int tag, Collection<?> values) {
      tag(tag);
      out.number(values.size());
      values.forEach(this::write);
    }

    private void tag(int tag) {
      out.number(tag);
    }

    private int number(Class<?> type) {
      Integer number = numbers.get(type);
      if (number == null) {
        throw new IllegalArgumentException("no format of " + type.getName());
      }
      return number;
    }
  }

  private final class Reader {
    private final BytesReader in;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> names;

    Reader(BytesReader in, Map<String, Object> names) {
      this.in = in;
      this.names = names;
    }

    private Object read() throws Damaged, ReflectiveOperationException {
      return switch ((int) in.number()) {
        case TEXT -> text();
        case KNOWN_TEXT -> texts.get((int) in.number());
        case INT -> (int) in.number();
        case LONG -> in.fixed();
        case DOUBLE -> Double.longBitsToDouble(in.fixed());
        case TRUE -> true;
        case FALSE -> false;
        case EMPTY -> Optional.empty();
        case PRESENT -> Optional.of(read());
        case LIST -> several();
        case SET -> Set.copyOf(several());
        case RECORD -> record(kinds.get((int) in.number()));
        case CONSTANT -> constant(kinds.get((int) in.number()));
        case NAMED -> names.computeIfAbsent((String) read(), named.byName());
        case DAY -> LocalDate.ofEpochDay(in.fixed());
        case MOMENT -> moment();
        default -> throw new Damaged("tag");
      };
    }

    private String text() throws Damaged {
      String text = in.text();
      texts.add(text);
      return text;
    }

    private List<Object> several() throws Damaged, ReflectiveOperationException {
      Object[] values = new Object[in.count()];
      for (int i = 0; i < values.length; i++) {
        values[i] = read();
      }
      return List.of(values);
    }

    private Object record(Kind kind) throws Damaged, ReflectiveOperationException {
      Object[] values = new Object[kind.accessors().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = read();
      }
      return kind.constructor()
          .orElseThrow(() -> new Damaged("an enum is no record"))
          .newInstance(values);
    }

    private Object constant(Kind kind) throws Damaged, ReflectiveOperationException {
      return Optional.ofNullable(kind.constants().get((String) read()))
          .orElseThrow(() -> new Damaged("constant"));
    }

    private OffsetDateTime moment() throws Damaged {
      long second = in.fixed();
      int nanosecond = (int) in.number();
      try {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) in.fixed());
        return LocalDateTime.ofEpochSecond(second, nanosecond, offset).atOffset(offset);
      } catch (DateTimeException impossible) {
        throw new Damaged(impossible);
      }
    }
  }
}
