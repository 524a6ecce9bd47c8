package org.bulletin.site;

import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.FrontMatter;
import org.bulletin.language.Language;

/**
 * An article in one language, its front matter completed from the other languages.
 *
 * @param id the same object in every language, so that it is quickly compared
 * @param frontMatter has title, lead, date, a rubric, and a region unless its rubrics do without
 * @param pictureWords the language that the image's texts are in
 * @param written of the bytes of this file and of those that it could inherit from
 */
record PairedVersion(
    ArticleId id,
    ArticleSource source,
    FrontMatter frontMatter,
    Language pictureWords,
    Fingerprint written) {}
