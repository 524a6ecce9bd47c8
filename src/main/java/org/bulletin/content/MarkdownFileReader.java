package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.language.Slugs;
import org.bulletin.yaml.MappingReader;

/** Reads one file of {@code articles/} or {@code pages/}. */
final class MarkdownFileReader {

  private final Bulletin bulletin;
  private final TextFile texts;
  private final Diagnostics diagnostics;

  MarkdownFileReader(Bulletin bulletin, TextFile texts, Diagnostics diagnostics) {
    this.bulletin = bulletin;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /** Returns an article, or empty where its file cannot be read; then an error is reported. */
  Optional<ArticleSource> article(String file) {
    Optional<FileName> name = FileName.of(file, bulletin, diagnostics);
    Optional<FrontMatterText> parts = parts(file);
    return name.flatMap(known -> parts.map(cut -> article(file, known, cut)));
  }

  private ArticleSource article(String file, FileName name, FrontMatterText cut) {
    ArticleId id = id(cut.frontMatter()).orElse(new ArticleId(name.stem()));
    FrontMatter frontMatter =
        new FrontMatterReader(bulletin, diagnostics).read(cut.frontMatter(), cut.start());
    return new ArticleSource(file, id, name.language(), frontMatter, cut.markdown());
  }

  /** Returns a page, or empty where its file cannot be read; then an error is reported. */
  Optional<PageSource> page(String file) {
    Optional<FileName> name = FileName.of(file, bulletin, diagnostics);
    Optional<FrontMatterText> parts = parts(file);
    return name.flatMap(known -> parts.flatMap(cut -> page(file, known, cut)));
  }

  private Optional<PageSource> page(String file, FileName name, FrontMatterText cut) {
    MappingReader keys = cut.frontMatter();
    ArticleId id = id(keys).orElse(new ArticleId(name.stem()));
    Optional<Located<String>> title = keys.text("title");
    String lead = keys.text("lead").map(Located::value).orElse("");
    Optional<Located<String>> slug = SlugReader.read(keys, "slug", diagnostics);
    if (keys.mapping().get("title").isEmpty()) {
      diagnostics.error(Problem.KEY_MISSING, cut.start(), "title");
    }
    keys.reportUnknownKeys();
    return title.map(
        words -> new PageSource(file, id, name.language(), words, lead, slug, cut.markdown()));
  }

  private Optional<FrontMatterText> parts(String file) {
    return texts.read(file).flatMap(text -> FrontMatterText.cut(file, text, diagnostics));
  }

  private static Optional<ArticleId> id(MappingReader keys) {
    return keys.text("id").map(text -> new ArticleId(Slugs.composed(text.value())));
  }
}
