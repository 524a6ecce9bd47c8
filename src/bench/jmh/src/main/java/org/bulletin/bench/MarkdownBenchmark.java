package org.bulletin.bench;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.MarkdownFile;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Turns the longest article of the sample into HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarkdownBenchmark {

  private final MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.ESCAPED);
  private ContentFiles content;
  private MarkdownFile french;
  private MarkdownFile english;

  @Setup
  public void read() {
    content = Sample.files();
    french = longest(Language.FRENCH);
    english = longest(Language.ENGLISH);
  }

  private MarkdownFile longest(Language language) {
    return Sample.cut(content).stream()
        .filter(file -> file.source().language().equals(language))
        .max(Comparator.comparing(file -> file.text().text().length()))
        .orElseThrow();
  }

  /** With the spaces of French punctuation. */
  @Benchmark
  public Body french() {
    return Sample.body(renderer, content.bulletin(), french);
  }

  @Benchmark
  public Body english() {
    return Sample.body(renderer, content.bulletin(), english);
  }
}
