package org.bulletin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.output.OutputChange;
import org.bulletin.output.OutputFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Publishes a hundred pages of 8 KB in the system's folder for temporary files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WriteBenchmark {

  private static final int PAGES = 100;
  private static final int BYTES = 8_000;

  private final byte[] page = "x".repeat(BYTES).getBytes(StandardCharsets.US_ASCII);
  private final byte[] counted = page.clone();
  private Path folder;
  private int count;

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("write");
    publish("same", page);
    publish("other", counted);
  }

  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Finds that every page stands there already. */
  @Benchmark
  public OutputChange unchanged() throws IOException {
    return publish("same", page);
  }

  /** Replaces every page by another of the same length. */
  @Benchmark
  public OutputChange changed() throws IOException {
    count++;
    counted[0] = (byte) ('a' + count % 26);
    return publish("other", counted);
  }

  private OutputChange publish(String name, byte[] bytes) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder.resolve(name), new Diagnostics())) {
      for (int number = 0; number < PAGES; number++) {
        output.stage(name + "/" + number + "/index.html", bytes, Optional.empty());
      }
      return output.publish();
    }
  }
}
