package org.bulletin.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Content;
import org.bulletin.markdown.Body;

/**
 * All articles together.
 *
 * @param bodies of articles and pages, by file
 * @param articles those with a sketch, each in each of its languages
 */
record BulletinTexts(Content content, Map<String, Body> bodies, List<SketchedArticle> articles) {

  BulletinTexts {
    articles = List.copyOf(articles);
  }

  /** Reads the text of an article again. */
  List<Passage> passages(String file) {
    return bodies.getOrDefault(file, Body.EMPTY).prose().blocks().stream()
        .map(block -> new Passage(Part.BODY, file, block))
        .toList();
  }

  /** Returns what articles and pages refer to, as their editors wrote it. */
  Stream<String> references() {
    Stream<String> links =
        bodies.values().stream().flatMap(body -> body.links().stream()).map(link -> link.target());
    Stream<String> images = content.articles().stream().flatMap(BulletinTexts::image);
    return Stream.concat(links, images);
  }

  private static Stream<String> image(ArticleSource article) {
    return article.frontMatter().image().flatMap(image -> image.file()).stream()
        .map(file -> file.value());
  }
}
