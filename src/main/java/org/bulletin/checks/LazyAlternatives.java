package org.bulletin.checks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.content.FrontMatter;
import org.bulletin.diagnostic.Located;
import org.bulletin.markdown.ProseBlock.Kind;

/**
 * Finds images without a text for those who do not see them, and texts that tell them nothing (WCAG
 * 2.2, failures F30 and F65).
 */
final class LazyAlternatives implements Checker.OfArticle {

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)\\S{1,200}\\.(?:jpe?g|png|gif|webp|svg|heic|tiff?)|(?:img|dsc|dscn|pxl|wa)[-_]?\\d[\\w-]*");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?:une? )?(?:image|photo|photographie|picture|photograph|illustration|img|sans titre|untitled)"
              + "[ \\d.]*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)(?:(?:une? |an? )?(?:image|photo|photographie|picture|photograph)"
              + " (?:de |du |des |d[’']|of |montrant |showing ))");

  @Override
  public void check(ArticleText article, Findings findings) {
    String title = article.own().title().map(Located::value).orElse("");
    String caption =
        article.own().image().flatMap(FrontMatter.Image::caption).map(Located::value).orElse("");
    for (Passage passage : article.passages()) {
      boolean picture = passage.part() == Part.PICTURE;
      if (picture || passage.kind() == Kind.IMAGE) {
        String text = passage.text().strip();
        fault(text, title, picture ? caption : "")
            .ifPresent(fault -> findings.add(passage.place(), fault, shown(fault, text)));
      }
    }
  }

  private static Optional<String> fault(String text, String title, String caption) {
    if (text.isEmpty()) {
      return Optional.of("missing");
    }
    if (FILE.matcher(text).matches()) {
      return Optional.of("file");
    }
    if (WORD.matcher(text).matches()) {
      return Optional.of("word");
    }
    if (OPENING.matcher(text).lookingAt()) {
      return Optional.of("opening");
    }
    if (isSame(text, title)) {
      return Optional.of("title");
    }
    return isSame(text, caption) ? Optional.of("caption") : Optional.empty();
  }

  private static boolean isSame(String one, String other) {
    return NameHashes.normalised(one).equals(NameHashes.normalised(other));
  }

  private static String shown(String fault, String text) {
    Matcher opening = OPENING.matcher(text);
    return fault.equals("opening") && opening.lookingAt() ? opening.group().strip() : text;
  }
}
