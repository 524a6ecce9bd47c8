package org.bulletin.checks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter;
import org.bulletin.figures.Figure;
import org.bulletin.language.Language;
import org.bulletin.language.TextWords;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.LinkReference;

/** An article in one language as its reader reads it. Used by one thread. */
public final class ArticleText {

  private final Bulletin bulletin;
  private final ArticleSource source;
  private final FrontMatter frontMatter;
  private final Body body;
  private final List<Passage> passages;
  private Optional<List<Passage>> withDigits = Optional.empty();
  private Optional<LinksByLine> byLine = Optional.empty();
  private final NameHashes hashes;
  private final FigureReaders readers;
  private final IdentityHashMap<Passage, TextWords> words = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, List<Figure>> figures = new IdentityHashMap<>();

  /**
   * @param frontMatter the source's, completed from the other languages
   * @param hashes those of the names that the build has met
   */
  ArticleText(
      Bulletin bulletin,
      ArticleSource source,
      FrontMatter frontMatter,
      Body body,
      NameHashes hashes,
      FigureReaders readers) {
    this.bulletin = bulletin;
    this.source = source;
    this.frontMatter = frontMatter;
    this.body = body;
    this.hashes = hashes;
    this.passages = passages(source.frontMatter(), body, source.file());
    this.readers = readers;
  }

  private static List<Passage> passages(FrontMatter own, Body body, String file) {
    List<Passage> passages = new ArrayList<>();
    own.title().ifPresent(title -> passages.add(Passage.of(Part.TITLE, title)));
    own.lead().ifPresent(lead -> passages.add(Passage.of(Part.LEAD, lead)));
    own.quote().ifPresent(quote -> passages.add(Passage.of(Part.QUOTE, quote.text())));
    own.image()
        .ifPresent(
            image -> {
              image.alt().ifPresent(alt -> passages.add(Passage.of(Part.PICTURE, alt)));
              image.caption().ifPresent(caption -> passages.add(Passage.of(Part.CAPTION, caption)));
            });
    body.prose().blocks().forEach(block -> passages.add(new Passage(Part.BODY, file, block)));
    return List.copyOf(passages);
  }

  public Bulletin bulletin() {
    return bulletin;
  }

  ArticleSource source() {
    return source;
  }

  public ArticleId id() {
    return source.id();
  }

  NameHashes hashes() {
    return hashes;
  }

  public String file() {
    return source.file();
  }

  public Language language() {
    return source.language();
  }

  /** Returns what the file's own front matter says. */
  public FrontMatter own() {
    return source.frontMatter();
  }

  /** Returns the front matter with what it inherits from the other languages. */
  public FrontMatter frontMatter() {
    return frontMatter;
  }

  /** Returns everything that is read: what the front matter says, then the body, in order. */
  public List<Passage> passages() {
    return passages;
  }

  /** Returns whether there is anything to read below the front matter. */
  boolean hasText() {
    return !body.prose().blocks().isEmpty();
  }

  /** Returns the passages with digits in them, which most have not. */
  List<Passage> passagesWithDigits() {
    List<Passage> known =
        withDigits.orElseGet(
            () -> passages.stream().filter(passage -> words(passage).hasDigits()).toList());
    withDigits = Optional.of(known);
    return known;
  }

  /** Returns the words of one of its passages; they are found once. */
  TextWords words(Passage passage) {
    return words.computeIfAbsent(passage, absent -> TextWords.of(passage.text()));
  }

  /** Returns the links and images of the body. */
  public List<LinkReference> links() {
    return body.links();
  }

  /** Returns the links and images on the lines of a passage of the body. */
  List<LinkReference> links(Passage passage) {
    LinksByLine known = byLine.orElseGet(() -> new LinksByLine(links()));
    byLine = Optional.of(known);
    return known.on(passage);
  }

  /** Returns what the language calls a day of the week, in lower case. */
  Optional<String> nameOf(DayOfWeek day) {
    return readers.of(language()).nameOf(day);
  }

  /** Returns whether numbers in words are among its figures. */
  boolean hasNumbersInWords() {
    return readers.of(language()).knowsWords();
  }

  /** Returns the figures of one of its passages; they are read once. */
  List<Figure> figures(Passage passage) {
    return figures.computeIfAbsent(passage, absent -> readers.of(language()).read(words(passage)));
  }
}
