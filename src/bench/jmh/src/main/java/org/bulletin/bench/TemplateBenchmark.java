package org.bulletin.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bulletin.content.BulletinLanguage;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.SitePages;
import org.bulletin.site.Site;
import org.bulletin.template.RenderedPage;
import org.bulletin.template.TemplateFailure;
import org.bulletin.template.TemplateRenderer;
import org.bulletin.template.Theme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makes the model of a page of the sample and renders it, with its template parsed before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TemplateBenchmark {

  @Param({"article.ftlh", "front.ftlh", "rubric.ftlh", "atom.ftlx", "sitemap.ftlx"})
  private String template;

  private TemplateRenderer renderer;
  private Page page;

  @Setup
  public void assemble() {
    Site site = Sample.site();
    Theme theme = Theme.read(Optional.empty(), new Diagnostics());
    Map<Language, MessageCatalogue> texts = new LinkedHashMap<>();
    for (BulletinLanguage language : site.bulletin().languages()) {
      texts.put(
          language.language(), theme.texts(language.language(), List.of(), new Diagnostics()));
    }
    SitePages pages = new SitePages(site, texts, Map.of());
    renderer = new TemplateRenderer(theme, site.bulletin().url(), texts, pages.editions());
    page =
        pages.all().stream()
            .filter(one -> one.template().equals(template))
            .findFirst()
            .orElseThrow();
  }

  @Benchmark
  public RenderedPage page() throws TemplateFailure {
    return renderer.render(page);
  }
}
