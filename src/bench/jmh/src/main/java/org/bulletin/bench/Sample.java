package org.bulletin.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Content;
import org.bulletin.content.ContentReader;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Typography;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.Glossary;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;
import org.bulletin.site.SiteAssembler;

/** The sample bulletin, step by step. Each method does its step anew. */
final class Sample {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private Sample() {}

  static Path folder() {
    return Path.of(System.getProperty("bulletin.content"));
  }

  static Content content() {
    return new ContentReader(folder(), new Diagnostics()).read().orElseThrow();
  }

  static Body body(MarkdownRenderer renderer, Content content, ArticleSource article) {
    Typography typography = content.bulletin().typography(article.language());
    Glossary glossary = new Glossary(content.bulletin().glossary(article.language()));
    return renderer.render(article.text(), typography, glossary, new Diagnostics());
  }

  /** Returns the site of the articles alone, without standing pages. */
  static Site site() {
    Content all = content();
    Content content =
        new Content(
            all.folder(), all.bulletin(), all.articles(), List.of(), all.files(), all.unread());
    MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.ESCAPED);
    Map<String, Body> bodies = new HashMap<>();
    for (ArticleSource article : content.articles()) {
      bodies.put(article.file(), body(renderer, content, article));
    }
    PublicationFilter filter = new PublicationFilter(NOW, content.bulletin().zone(), false);
    return new SiteAssembler(content, bodies, filter, new Diagnostics()).assemble();
  }
}
