package org.bulletin.pages;

import java.util.stream.Stream;

/**
 * A kind of page. A new one is a class here, a record in {@code model}, a template, a line in
 * {@link SitePages}.
 */
interface PageKind {

  /** Returns the pages of this kind; their models are made when they are rendered. */
  Stream<Page> pages(PageFactory factory);
}
