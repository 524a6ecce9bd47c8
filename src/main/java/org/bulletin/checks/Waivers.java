package org.bulletin.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Content;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;

/** Which articles waive a check, by file; a waiver holds for an article in all its languages. */
final class Waivers {

  private final Content content;

  Waivers(Content content) {
    this.content = content;
  }

  /** Passes on what a check found, without what stands in an article that waives it. */
  void apply(Check check, Diagnostics found, Diagnostics diagnostics) {
    List<Diagnostic> all = found.sorted();
    if (all.isEmpty()) {
      return;
    }
    Map<String, ArticleId> ids = new HashMap<>();
    Set<ArticleId> waiving = new HashSet<>();
    for (ArticleSource article : content.articles()) {
      ids.put(article.file(), article.id());
      for (Waiver waiver : article.frontMatter().waivers()) {
        if (Check.of(waiver.code().value()).filter(check::equals).isPresent()) {
          waiving.add(article.id());
        }
      }
    }
    for (Diagnostic one : all) {
      ArticleId id = ids.get(one.location().file());
      if (id == null || !waiving.contains(id)) {
        diagnostics.add(one);
      }
    }
  }
}
