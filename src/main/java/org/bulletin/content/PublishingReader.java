package org.bulletin.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.content.Budget.Part;
import org.bulletin.content.Publishing.FeedContent;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.yaml.MappingReader;

/** Reads how a bulletin is published: feeds, sitemap of news, compression and byte budget. */
final class PublishingReader {

  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,6})(?: ?([kK][bBo]|Ko))?");

  private final Diagnostics diagnostics;

  PublishingReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Publishing read(MappingReader keys) {
    return new Publishing(
        keys.text("id").map(Located::value),
        keys.choice("feeds", List.of("full", "lead"))
            .filter("lead"::equals)
            .map(choice -> FeedContent.LEAD)
            .orElse(FeedContent.FULL),
        keys.flag("news-sitemap", false),
        keys.flag("compress", false),
        keys.mapping("budget")
            .map(this::budget)
            .orElseGet(() -> new Budget(Map.of(), SourceLocation.of(Bulletin.FILE), false)),
        keys.flag("cards", true));
  }

  private Budget budget(MappingReader keys) {
    Map<Part, Integer> bytes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      keys.text(part.key())
          .flatMap(text -> size(part.key(), text))
          .ifPresent(size -> bytes.put(part, size));
    }
    boolean error =
        keys.choice("past", List.of("warning", "error")).map("error"::equals).orElse(false);
    keys.reportKeys();
    return new Budget(bytes, keys.mapping().location(), error);
  }

  /** A kilobyte has 1,024 bytes here. */
  private Optional<Integer> size(String key, Located<String> text) {
    Matcher size = SIZE.matcher(text.value());
    if (!size.matches()) {
      diagnostics.error(Problem.SIZE_MALFORMED, text.location(), key, text.value());
      return Optional.empty();
    }
    int number = Integer.parseInt(size.group(1));
    return Optional.of(size.group(2) == null ? number : number * 1024);
  }
}
