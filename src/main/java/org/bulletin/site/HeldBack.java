package org.bulletin.site;

import java.util.Optional;
import org.bulletin.content.ArticleDate;

/**
 * A version of an article that is not published now.
 *
 * @param file its file, relative to {@code content/}
 * @param until when that changes; none for a draft
 */
public record HeldBack(String file, Reason reason, Optional<ArticleDate> until) {

  public enum Reason {
    DRAFT,
    EMBARGO,
    EXPIRED
  }
}
