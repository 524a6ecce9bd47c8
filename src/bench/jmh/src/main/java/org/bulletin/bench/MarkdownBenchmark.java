package org.bulletin.bench;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Content;
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
  private Content content;
  private ArticleSource french;
  private ArticleSource english;

  @Setup
  public void read() {
    content = Sample.content();
    french = longest(Language.FRENCH);
    english = longest(Language.ENGLISH);
  }

  private ArticleSource longest(Language language) {
    return content.articles().stream()
        .filter(article -> article.language().equals(language))
        .max(Comparator.comparing(article -> article.text().text().length()))
        .orElseThrow();
  }

  /** With the spaces of French punctuation. */
  @Benchmark
  public Body french() {
    return Sample.body(renderer, content, french);
  }

  @Benchmark
  public Body english() {
    return Sample.body(renderer, content, english);
  }
}
