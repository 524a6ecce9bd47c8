package org.bulletin.checks;

import java.nio.charset.StandardCharsets;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter.Quote;
import org.bulletin.language.Slugs;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.LinkReference;
import org.bulletin.markdown.ProseBlock;

/**
 * Tells one state of an article from another by what a translator translates of it: title, lead,
 * quote, the words about the picture, the body's words with their structure, and where links lead.
 * Rubrics, regions and dates do not count, nor do spaces, wrapping, typography, and the folder of
 * an article that a link names.
 *
 * <p>Translations record it, so that it has to come out the same under every later version.
 */
public final class Revision {

  private static final int DIGITS = 10;
  private static final char APOSTROPHE = '\u2019';
  private static final char FIRST_COMBINING = '\u0300';
  private static final char END = '\n';
  private static final String MARKDOWN = ".md";

  private final StringBuilder said = new StringBuilder();

  private Revision() {}

  /** Returns the ten hexadecimal digits of an article as it stands now. */
  public static String of(Bulletin bulletin, ArticleSource source, Body body) {
    NameHashes names = new NameHashes(bulletin.protection());
    FigureReaders readers = new FigureReaders(bulletin);
    return of(new ArticleText(bulletin, source, source.frontMatter(), body, names, readers));
  }

  static String of(ArticleText article) {
    Revision revision = new Revision();
    article.passages().forEach(revision::add);
    article.own().quote().flatMap(Quote::by).ifPresent(revision::add);
    article.links().forEach(revision::add);
    byte[] said = revision.said.toString().getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(said).hex().substring(0, DIGITS);
  }

  private void add(Passage passage) {
    ProseBlock block = passage.block();
    said.append(passage.part()).append(' ').append(block.kind());
    said.append(' ').append(block.level()).append(' ').append(block.group());
    said.append(' ').append(block.row()).append(' ');
    add(block.text());
  }

  private void add(LinkReference link) {
    said.append(link.kind()).append(' ');
    add(target(link.target()));
  }

  /** No space, and so no end, stands twice: nothing reads like two things in a row. */
  private void add(String text) {
    char[] characters = text.toCharArray();
    if (!isPlain(characters)) {
      characters = Slugs.composed(text).toCharArray();
    }
    int end = 0;
    boolean space = false;
    for (char character : characters) {
      if (isSpace(character)) {
        space = end > 0;
      } else {
        if (space) {
          characters[end++] = ' ';
          space = false;
        }
        characters[end++] = character == APOSTROPHE ? '\'' : character;
      }
    }
    said.append(characters, 0, end).append(END);
  }

  private static boolean isSpace(char character) {
    return character <= ' '
        || (character > '~'
            && (Character.isWhitespace(character) || Character.isSpaceChar(character)));
  }

  /** No character below combines with another. */
  private static boolean isPlain(char[] characters) {
    for (char character : characters) {
      if (character >= FIRST_COMBINING && character != APOSTROPHE) {
        return false;
      }
    }
    return true;
  }

  /** An article that has moved to another folder is the same article. */
  private static String target(String link) {
    int anchor = link.indexOf('#');
    String path = anchor < 0 ? link : link.substring(0, anchor);
    if (path.contains(":") || !path.endsWith(MARKDOWN)) {
      return link;
    }
    return path.substring(path.lastIndexOf('/') + 1) + link.substring(path.length());
  }
}
