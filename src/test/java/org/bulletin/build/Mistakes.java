package org.bulletin.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.Bulletin;
import org.bulletin.content.Content;
import org.bulletin.content.ContentReader;
import org.bulletin.content.MarkdownText;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.MarkdownRenderer;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.SiteAssembler;
import org.bulletin.testing.TestBulletin;

/**
 * What a build tells of a bulletin before it renders the first page: a tenth of the time, for tests
 * that ask for messages alone.
 */
public final class Mistakes {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

  private Mistakes() {}

  /** Returns the messages as an English editor reads them, a line end after each. */
  public static String in(TestBulletin bulletin) {
    return in(bulletin, Language.ENGLISH);
  }

  /** Returns the messages as an editor of a language reads them, a line end after each. */
  public static String in(TestBulletin bulletin, Language language) {
    BuildOptions options =
        new BuildOptions(
            bulletin.content(),
            Optional.empty(),
            bulletin.output(),
            bulletin.cache(),
            NOW,
            false,
            1);
    Report report = new Report(options, language);
    StringBuilder told = new StringBuilder();
    diagnostics(options)
        .sorted()
        .forEach(diagnostic -> told.append(report.diagnostic(diagnostic)).append('\n'));
    return told.toString();
  }

  private static Diagnostics diagnostics(BuildOptions options) {
    Diagnostics diagnostics = new Diagnostics();
    new ContentReader(options.content(), diagnostics)
        .read()
        .ifPresent(content -> assemble(content, diagnostics));
    return diagnostics;
  }

  private static void assemble(Content content, Diagnostics diagnostics) {
    Bulletin bulletin = content.bulletin();
    MarkdownRenderer markdown = new MarkdownRenderer(MarkdownRenderer.HtmlPolicy.ESCAPED);
    Map<String, Body> bodies = new HashMap<>();
    Stream.concat(
            content.articles().stream().map(one -> Map.entry(one.language(), one.text())),
            content.pages().stream().map(one -> Map.entry(one.language(), one.text())))
        .forEach(
            text -> {
              MarkdownText markdownText = text.getValue();
              bodies.put(
                  markdownText.file(),
                  markdown.render(markdownText, bulletin.typography(text.getKey()), diagnostics));
            });
    PublicationFilter filter = new PublicationFilter(NOW, bulletin.zone(), false);
    new SiteAssembler(content, bodies, filter, diagnostics).assemble();
    diagnostics.demoteErrorsIn(content.drafts());
  }
}
