package org.bulletin.bench.detectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.MarkdownFile;
import org.bulletin.content.MarkdownFileReader;
import org.bulletin.content.TextFile;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.markdown.Glossary;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.markdown.MarkdownRenderer.HtmlPolicy;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;

/** Writes down the passages of bulletins that the check of languages looks at. */
public final class Passages {

  private Passages() {}

  /**
   * @param arguments the file to write, then the folders with a bulletin's content
   */
  public static void main(String[] arguments) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      passages.addAll(of(Path.of(folder)));
    }
    Files.write(Path.of(arguments[0]), passages.stream().map(Passage::line).toList());
  }

  private static List<Passage> of(Path folder) {
    Map<String, Map<String, List<String>>> articles = new LinkedHashMap<>();
    Diagnostics diagnostics = new Diagnostics();
    ContentFiles files = new ContentReader(folder, diagnostics).read().orElseThrow();
    TextFile texts = new TextFile(files.folder(), diagnostics);
    MarkdownFileReader reader = new MarkdownFileReader(files.bulletin(), texts, diagnostics);
    MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.ESCAPED);
    for (String name : files.markdown()) {
      byte[] bytes = texts.bytes(name).orElseThrow();
      MarkdownFile file = reader.read(name, bytes, Fingerprint.of(bytes)).orElseThrow();
      if (file.source() instanceof ArticleSource article) {
        Language language = article.language();
        List<String> own = new ArrayList<>();
        article.frontMatter().title().ifPresent(title -> own.add(title.value()));
        article.frontMatter().lead().ifPresent(lead -> own.add(lead.value()));
        renderer
            .render(
                file.text(),
                files.bulletin().typography(language),
                new Glossary(files.bulletin().glossary(language)),
                diagnostics)
            .prose()
            .blocks()
            .stream()
            .filter(block -> block.kind() != Kind.CODE && block.kind() != Kind.QUOTE)
            .map(ProseBlock::text)
            .forEach(own::add);
        articles
            .computeIfAbsent(article.id().value(), id -> new LinkedHashMap<>())
            .put(language.tag(), own);
      }
    }
    List<Passage> passages = new ArrayList<>();
    articles.forEach(
        (id, versions) ->
            versions.forEach(
                (language, own) -> {
                  Set<String> others =
                      versions.entrySet().stream()
                          .filter(version -> !version.getKey().equals(language))
                          .flatMap(version -> version.getValue().stream())
                          .map(Passages::plain)
                          .collect(Collectors.toSet());
                  own.stream()
                      .map(Passages::plain)
                      .filter(text -> text.chars().anyMatch(Character::isLetter))
                      .forEach(
                          text ->
                              passages.add(new Passage(id, language, others.contains(text), text)));
                }));
    return passages;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("[\\t\\n\\r]", " ");
  }
}
