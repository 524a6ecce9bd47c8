package org.bulletin.content;

import java.util.List;
import java.util.Optional;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.language.Slugs;
import org.bulletin.language.Typography;
import org.bulletin.yaml.MappingReader;

/**
 * Reads single files of {@code articles/} and {@code pages/}, and reports every mistake that a file
 * shows by itself.
 */
public final class MarkdownFileReader {

  private final Bulletin bulletin;
  private final TextFile texts;
  private final Diagnostics diagnostics;

  public MarkdownFileReader(Bulletin bulletin, TextFile texts, Diagnostics diagnostics) {
    this.bulletin = bulletin;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns what a file says, or empty where it cannot be read; then an error is reported.
   *
   * @param file relative to {@code content/}, with forward slashes
   * @param bytes what stands in it
   * @param written the fingerprint of these bytes
   */
  public Optional<MarkdownFile> read(String file, byte[] bytes, Fingerprint written) {
    Optional<FileName> name = FileName.of(file, bulletin, diagnostics);
    Optional<FrontMatterText> parts =
        texts.text(file, bytes).flatMap(text -> FrontMatterText.cut(file, text, diagnostics));
    return name.flatMap(known -> parts.flatMap(cut -> read(file, known, cut, written)));
  }

  private Optional<MarkdownFile> read(
      String file, FileName name, FrontMatterText cut, Fingerprint written) {
    Optional<? extends Source> source =
        file.startsWith(Content.PAGES)
            ? page(file, name, cut, written)
            : Optional.of(article(file, name, cut, written));
    return source.map(known -> new MarkdownFile(known, cut.markdown()));
  }

  private ArticleSource article(
      String file, FileName name, FrontMatterText cut, Fingerprint written) {
    ArticleId id = id(cut.frontMatter()).orElse(new ArticleId(name.stem()));
    FrontMatter frontMatter =
        new FrontMatterReader(bulletin, bulletin.typography(name.language()), diagnostics)
            .read(cut.frontMatter(), cut.start());
    return new ArticleSource(file, id, name.language(), frontMatter, written);
  }

  private Optional<PageSource> page(
      String file, FileName name, FrontMatterText cut, Fingerprint written) {
    MappingReader keys = cut.frontMatter();
    ArticleId id = id(keys).orElse(new ArticleId(name.stem()));
    Optional<Located<String>> title = keys.text("title");
    Typography typography = bulletin.typography(name.language());
    Optional<Located<String>> lead = keys.text("lead").map(text -> typeset(text, typography));
    Optional<Located<String>> slug = SlugReader.read(keys, "slug", diagnostics);
    keys.require("title", cut.start());
    List<Waiver> waivers = FrontMatterReader.waivers(keys);
    keys.reportKeys();
    return title.map(
        words ->
            new PageSource(
                file,
                id,
                name.language(),
                typeset(words, typography),
                Slugs.of(words.value()),
                lead,
                slug,
                waivers,
                written));
  }

  private static Located<String> typeset(Located<String> text, Typography typography) {
    return new Located<>(typography.apply(text.value()), text.location());
  }

  private static Optional<ArticleId> id(MappingReader keys) {
    return keys.text("id").map(text -> new ArticleId(Slugs.composed(text.value())));
  }
}
