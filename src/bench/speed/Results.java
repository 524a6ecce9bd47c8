import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Every run, by what was run. */
final class Results {

  private final Map<Key, Row> rows = new LinkedHashMap<>();

  /** What was run. */
  record Key(int articles, Scenario scenario, String generator) {}

  /**
   * @param failures how many runs failed
   */
  record Row(Key key, List<Sample> samples, int failures) {

    double median(ToDoubleFunction<Sample> value) {
      double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
      int middle = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least(ToDoubleFunction<Sample> value) {
      return samples.stream().mapToDouble(value).min().orElseThrow();
    }

    double most(ToDoubleFunction<Sample> value) {
      return samples.stream().mapToDouble(value).max().orElseThrow();
    }
  }

  /** Adds a run; without a sample it failed. */
  void add(Key key, Optional<Sample> sample) {
    Row row = rows.getOrDefault(key, new Row(key, List.of(), 0));
    List<Sample> samples = new ArrayList<>(row.samples());
    sample.ifPresent(samples::add);
    rows.put(key, new Row(key, samples, row.failures() + (sample.isPresent() ? 0 : 1)));
  }

  Collection<Row> rows() {
    return rows.values();
  }

  boolean hasFailures() {
    return rows.values().stream().anyMatch(row -> row.failures() > 0);
  }

  /** Returns the median of a value; empty where a run failed or none was made. */
  OptionalDouble median(Key key, ToDoubleFunction<Sample> value) {
    Row row = rows.get(key);
    return row == null || row.failures() > 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(row.median(value));
  }
}
