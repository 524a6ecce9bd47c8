package org.bulletin.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulletin.content.ArticleId;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;

/** Which articles and pages waive a check, by file; a waiver holds for one in all its languages. */
final class Waivers {

  private final Content content;

  Waivers(Content content) {
    this.content = content;
  }

  /** Passes on what a check found, without what stands in what waives it. */
  void apply(Check check, Diagnostics found, Diagnostics diagnostics) {
    List<Diagnostic> all = found.sorted();
    if (all.isEmpty()) {
      return;
    }
    Set<String> waiving = new HashSet<>();
    addFiles(content.articles(), check, waiving);
    addFiles(content.pages(), check, waiving);
    for (Diagnostic one : all) {
      if (!waiving.contains(one.location().file())) {
        diagnostics.add(one);
      }
    }
  }

  private static void addFiles(List<? extends Source> sources, Check check, Set<String> waiving) {
    Set<ArticleId> ids = new HashSet<>();
    for (Source source : sources) {
      for (Waiver waiver : source.waivers()) {
        if (Check.of(waiver.code().value()).filter(check::equals).isPresent()) {
          ids.add(source.id());
        }
      }
    }
    for (Source source : sources) {
      if (ids.contains(source.id())) {
        waiving.add(source.file());
      }
    }
  }
}
