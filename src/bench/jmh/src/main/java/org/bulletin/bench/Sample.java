package org.bulletin.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.MarkdownFile;
import org.bulletin.content.MarkdownFileReader;
import org.bulletin.content.Source;
import org.bulletin.content.TextFile;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
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

  static ContentFiles files() {
    return new ContentReader(folder(), new Diagnostics()).read().orElseThrow();
  }

  /** Returns the Markdown files, cut in two. */
  static List<MarkdownFile> cut(ContentFiles files) {
    Diagnostics diagnostics = new Diagnostics();
    TextFile texts = new TextFile(files.folder(), diagnostics);
    MarkdownFileReader reader = new MarkdownFileReader(files.bulletin(), texts, diagnostics);
    return files.markdown().stream()
        .map(file -> cut(reader, file, texts.bytes(file).orElseThrow()))
        .toList();
  }

  private static MarkdownFile cut(MarkdownFileReader reader, String file, byte[] bytes) {
    return reader.read(file, bytes, Fingerprint.of(bytes)).orElseThrow();
  }

  static Body body(MarkdownRenderer renderer, Bulletin bulletin, MarkdownFile file) {
    Language language = file.source().language();
    Glossary glossary = new Glossary(bulletin.glossary(language));
    return renderer.render(file.text(), bulletin.typography(language), glossary, new Diagnostics());
  }

  static Site site() {
    ContentFiles files = files();
    MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.ESCAPED);
    List<Source> sources = new ArrayList<>();
    Map<String, Body> bodies = new HashMap<>();
    for (MarkdownFile file : cut(files)) {
      sources.add(file.source());
      bodies.put(file.source().file(), body(renderer, files.bulletin(), file));
    }
    PublicationFilter filter = new PublicationFilter(NOW, files.bulletin().zone(), false);
    Content content = Content.of(files, sources);
    return new SiteAssembler(content, bodies, filter, new Diagnostics()).assemble();
  }
}
