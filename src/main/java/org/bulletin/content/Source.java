package org.bulletin.content;

import java.util.List;
import org.bulletin.content.FrontMatter.Waiver;
import org.bulletin.language.Language;

/** What the front matter of one Markdown file says. */
public sealed interface Source permits ArticleSource, PageSource {

  /** Returns the file, relative to {@code content/}, with forward slashes. */
  String file();

  /** Returns what its versions in other languages have in common with it. */
  ArticleId id();

  Language language();

  /** Returns the checks that are meant to find something in it. */
  List<Waiver> waivers();
}
