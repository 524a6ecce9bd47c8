package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.Slugs;

/**
 * What the name of a Markdown file says: {@code aes-defense-aerienne.fr.md}.
 *
 * @param stem the identity, in NFC
 * @param language the language, one of the bulletin's
 */
record FileName(String stem, Language language) {

  static final String EXTENSION = ".md";

  /**
   * Returns what a file's name says, or empty where it names no language; then an error is
   * reported.
   */
  static Optional<FileName> of(String file, Bulletin bulletin, Diagnostics diagnostics) {
    String name = file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length());
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      diagnostics.error(
          Problem.FILE_NAME_WITHOUT_LANGUAGE,
          SourceLocation.of(file),
          name + "." + bulletin.defaultLanguage() + EXTENSION);
      return Optional.empty();
    }
    String tag = name.substring(dot + 1);
    Optional<Language> language = bulletin.language(tag);
    if (language.isEmpty()) {
      var tags = bulletin.languages().stream().map(one -> one.language().tag()).toList();
      diagnostics.add(
          Diagnostic.error(
                  Problem.FILE_LANGUAGE_UNDECLARED,
                  SourceLocation.of(file),
                  tag,
                  String.join("`, `", tags))
              .suggesting(NearestName.of(tag, tags)));
    }
    return language.map(known -> new FileName(stem(name.substring(0, dot)), known));
  }

  private static String stem(String name) {
    return Slugs.composed(name);
  }
}
