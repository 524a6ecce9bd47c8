package org.bulletin.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.content.Content;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.manuscript.Manuscript;
import org.bulletin.manuscript.ManuscriptStore;
import org.bulletin.manuscript.Manuscripts;
import org.bulletin.markdown.Body;
import org.bulletin.site.PublicationFilter;
import org.bulletin.site.Site;
import org.bulletin.site.SiteAssembler;

/** A site before its first page is made. */
public final class AssembledSite {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

  private AssembledSite() {}

  /** Returns the site of a folder of content, or empty where it has no bulletin.yaml. */
  public static Optional<Site> of(Path folder, Diagnostics diagnostics) {
    return new ContentReader(folder, diagnostics).read().map(files -> assemble(files, diagnostics));
  }

  private static Site assemble(ContentFiles files, Diagnostics diagnostics) {
    ManuscriptStore nothing = ManuscriptStore.open(Optional.empty());
    List<Manuscript> manuscripts =
        new Manuscripts(files, nothing, nothing.load(files.declared()), diagnostics).read(() -> {});
    Map<String, Body> bodies = new HashMap<>();
    manuscripts.forEach(one -> bodies.put(one.file(), one.body()));
    Content content =
        Content.of(
            files, manuscripts.stream().map(Manuscript::source).flatMap(Optional::stream).toList());
    PublicationFilter filter = new PublicationFilter(NOW, files.bulletin().zone(), false);
    Site site = new SiteAssembler(content, bodies, filter, diagnostics).assemble();
    diagnostics.demoteErrorsIn(content.drafts());
    return site;
  }
}
