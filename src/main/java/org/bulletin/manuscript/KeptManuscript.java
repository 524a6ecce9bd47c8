package org.bulletin.manuscript;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.Fingerprint;
import org.bulletin.cache.RecordFormat;
import org.bulletin.cache.RecordFormat.Named;
import org.bulletin.content.ArticleDate;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.FileStamp;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.PageSource;
import org.bulletin.content.Source;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.manuscript.BodyFiles.Place;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.BodyTexts;
import org.bulletin.markdown.Heading;
import org.bulletin.markdown.LinkReference;

/**
 * A manuscript as it is kept: what every build needs of it, and where its body stands.
 *
 * @param stamp of the file when it was read
 * @param written of the file's bytes
 * @param bytes all that, ready to be written again
 */
record KeptManuscript(
    String file, FileStamp stamp, Fingerprint written, Place body, Head head, ByteBuffer bytes) {

  private static final RecordFormat FORMAT =
      new RecordFormat(
          new Named<>(Language.class, Language::tag, Language::new),
          List.of(
              Head.class,
              ArticleSource.class,
              PageSource.class,
              ArticleId.class,
              ArticleDate.class,
              FrontMatter.class,
              FrontMatter.Quote.class,
              FrontMatter.Source.class,
              FrontMatter.Image.class,
              FrontMatter.Change.class,
              FrontMatter.TranslationOf.class,
              FrontMatter.Waiver.class,
              FrontMatter.Status.class,
              Fingerprint.class,
              Heading.class,
              LinkReference.class,
              LinkReference.Kind.class,
              Diagnostic.class,
              Severity.class,
              Problem.class,
              Located.class,
              SourceLocation.class));

  /** A manuscript without its body's texts. */
  record Head(
      Optional<Source> source,
      int textLength,
      List<LinkReference> links,
      List<Heading> headings,
      Set<String> anchors,
      List<Diagnostic> diagnostics) {

    static Head of(Manuscript manuscript) {
      Body body = manuscript.body();
      return new Head(
          manuscript.source(),
          body.textLength(),
          body.links(),
          body.headings(),
          body.anchors(),
          manuscript.diagnostics());
    }

    Body body(BodyTexts texts) {
      return new Body(texts, textLength, links, headings, anchors);
    }
  }

  /** Returns the same as the file that has another stamp now. */
  KeptManuscript at(FileStamp now) {
    return of(file, now, written, body, head);
  }

  /** Returns the same with its body elsewhere. */
  KeptManuscript at(Place elsewhere) {
    return of(file, stamp, written, elsewhere, head);
  }

  /** Returns whether a manuscript can be kept: a message may hold a value that nobody expected. */
  static boolean canKeep(Head head) {
    return FORMAT.canWrite(head.diagnostics());
  }

  static KeptManuscript of(
      String file, FileStamp stamp, Fingerprint written, Place body, Head head) {
    BytesWriter out = new BytesWriter();
    out.text(file);
    out.number(stamp.size());
    out.fixed(stamp.modified());
    out.fingerprint(written);
    out.text(body.file());
    out.number(body.start());
    out.number(body.length());
    out.fixed(body.check());
    out.block(FORMAT.write(head));
    return new KeptManuscript(file, stamp, written, body, head, ByteBuffer.wrap(out.toArray()));
  }

  /**
   * @param languages those that were read before, by tag; gets others
   */
  static KeptManuscript read(BytesReader in, Map<String, Object> languages) throws Damaged {
    ByteBuffer bytes = in.rest();
    return new KeptManuscript(
        in.text(),
        new FileStamp(in.number(), in.fixed()),
        in.fingerprint(),
        new Place(in.text(), in.number(), (int) in.number(), (int) in.fixed()),
        FORMAT.read(in.inner(), Head.class, languages),
        bytes);
  }
}
