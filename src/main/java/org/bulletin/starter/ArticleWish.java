package org.bulletin.starter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor has said of an article that is to be begun. */
public record ArticleWish(Map<Part, String> said) {

  public ArticleWish {
    said = Map.copyOf(said);
  }

  /** Returns the same with something said, instead of what was said of it before. */
  public ArticleWish with(Part part, String words) {
    Map<Part, String> more = new EnumMap<>(Part.class);
    more.putAll(said);
    more.put(part, words);
    return new ArticleWish(more);
  }

  /** Returns the title in one line. */
  Optional<String> title() {
    return Optional.ofNullable(said.get(Part.TITLE))
        .map(title -> title.replaceAll("[\\s\\p{Cc}]+", " ").strip())
        .filter(title -> !title.isEmpty());
  }

  /** Returns keys, which were said with commas between them. */
  List<String> keys(Part part) {
    return Arrays.stream(said.getOrDefault(part, "").split(",", -1))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }
}
