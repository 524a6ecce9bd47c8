package org.bulletin.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bulletin.content.MarkdownFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads the sample's {@code bulletin.yaml} and the front matter of all its files; Markdown stays
 * text.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrontMatterBenchmark {

  @Benchmark
  public List<MarkdownFile> sample() {
    return Sample.cut(Sample.files());
  }
}
