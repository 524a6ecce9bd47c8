package org.bulletin.content;

import java.util.List;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.language.Language;

/**
 * One file of {@code articles/}: an article in one language.
 *
 * @param file relative to {@code content/}, with forward slashes
 * @param written of the file's bytes
 */
public record ArticleSource(
    String file, ArticleId id, Language language, FrontMatter frontMatter, Fingerprint written)
    implements Source {

  @Override
  public List<Waiver> waivers() {
    return frontMatter.waivers();
  }
}
