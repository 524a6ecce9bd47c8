package org.bulletin.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bulletin.bench.detectors.Contest;
import org.bulletin.bench.detectors.Detector;
import org.bulletin.cache.Fingerprint;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.ContentFiles;
import org.bulletin.content.ContentReader;
import org.bulletin.content.FrontMatter;
import org.bulletin.content.MarkdownFile;
import org.bulletin.content.MarkdownFileReader;
import org.bulletin.content.TextFile;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Severity;
import org.bulletin.language.Language;
import org.bulletin.markdown.Body;
import org.bulletin.markdown.BodyTexts;
import org.bulletin.markdown.Prose;
import org.bulletin.markdown.ProseBlock;
import org.bulletin.markdown.ProseBlock.Kind;
import org.bulletin.markdown.ProseBlock.Stretch;

/** What the checks use: the small words of both languages, counted. */
public final class SmallWords {

  private static final String SOME_ARTICLE = "---\nrubric: any\n---\n";
  private static final String FILE = "articles/any.fr.md";

  private SmallWords() {}

  /**
   * @param arguments the file with the passages, that for the results, and a bulletin's content
   */
  public static void main(String[] arguments) throws IOException {
    Contest.run(arguments, "FunctionWords, more of one language", () -> SmallWords::more);
    Contest.run(arguments, "FunctionWords, two and none of the other", () -> SmallWords::sure);
    Contest.run(arguments, "FunctionWords, as BUL-010 asks", () -> SmallWords::prose);
    Contest.run(arguments, "FunctionWords, as BUL-011 asks", () -> check(Path.of(arguments[2])));
  }

  private static String more(String text) {
    int french = FunctionWords.count(text, Language.FRENCH);
    int english = FunctionWords.count(text, Language.ENGLISH);
    return french == english ? "" : french > english ? "fr" : "en";
  }

  private static String sure(String text) {
    int french = FunctionWords.count(text, Language.FRENCH);
    int english = FunctionWords.count(text, Language.ENGLISH);
    return french >= 2 && english == 0 ? "fr" : english >= 2 && french == 0 ? "en" : "";
  }

  /** Whether a text is prose in the original's language is asked only of what both have. */
  private static String prose(String text) {
    return FunctionWords.count(text, Language.FRENCH) >= 2 ? "fr" : "";
  }

  /** The check itself: a text is in one language where it is told of in an article in the other. */
  private static Detector check(Path content) {
    Diagnostics diagnostics = new Diagnostics();
    ContentFiles files = new ContentReader(content, diagnostics).read().orElseThrow();
    Bulletin bulletin = files.bulletin();
    byte[] bytes = SOME_ARTICLE.getBytes(StandardCharsets.UTF_8);
    TextFile texts = new TextFile(files.folder(), diagnostics);
    MarkdownFile file =
        new MarkdownFileReader(bulletin, texts, diagnostics)
            .read(FILE, bytes, Fingerprint.of(bytes))
            .orElseThrow();
    ArticleSource french = (ArticleSource) file.source();
    FrontMatter frontMatter = french.frontMatter();
    ArticleSource english =
        new ArticleSource(FILE, french.id(), Language.ENGLISH, frontMatter, french.written());
    NameHashes hashes = new NameHashes(bulletin.protection());
    FigureReaders readers = new FigureReaders(bulletin);
    return text -> {
      Body body = body(text);
      ArticleText asFrench = new ArticleText(bulletin, french, frontMatter, body, hashes, readers);
      ArticleText asEnglish =
          new ArticleText(bulletin, english, frontMatter, body, hashes, readers);
      return isTold(asEnglish) ? "fr" : isTold(asFrench) ? "en" : "";
    };
  }

  private static Body body(String text) {
    ProseBlock block = new ProseBlock(Kind.PARAGRAPH, 0, 0, 0, text, List.of(new Stretch(0, 1, 1)));
    BodyTexts texts = new BodyTexts.InMemory(List.of(""), new Prose(List.of(block)));
    return new Body(texts, 0, List.of(), List.of(), Set.of());
  }

  private static boolean isTold(ArticleText article) {
    Diagnostics found = new Diagnostics();
    new PassagesInAnotherLanguage()
        .check(article, new Findings(Check.WRONG_LANGUAGE, Severity.WARNING, found));
    return !found.sorted().isEmpty();
  }
}
