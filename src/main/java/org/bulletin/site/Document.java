package org.bulletin.site;

import org.bulletin.content.ArticleId;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;

/** What links can lead to and come from: an article or a page in one language, at its address. */
record Document(String file, ArticleId id, Language language, SitePath path, Body body) {}
