package org.bulletin.content;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.bulletin.diagnostic.SourceLocation;

/**
 * How many bytes may travel before a reader sees a page.
 *
 * @param bytes the most of each part, compressed; every part is there
 * @param location where bulletin.yaml declares it, or the file
 * @param exceedingIsError whether a page past its budget keeps the site from being published
 */
public record Budget(Map<Part, Integer> bytes, SourceLocation location, boolean exceedingIsError) {

  public Budget {
    Map<Part, Integer> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, bytes.getOrDefault(part, part.otherwise));
    }
    bytes = Map.copyOf(all);
  }

  public int of(Part part) {
    return bytes.getOrDefault(part, part.otherwise);
  }

  /** What has a budget of its own. */
  public enum Part {
    /** An article's HTML and the style sheets that it needs. */
    ARTICLE(14 * 1024),
    /** The front page and its numbered pages, with their style sheets. */
    FRONT(14 * 1024),
    /** Rubrics, regions, months and the lists of them, with their style sheets. */
    INDEX(14 * 1024),
    /** Every other page, with its style sheets. */
    PAGE(14 * 1024),
    /** The scripts of one page. */
    SCRIPT(4 * 1024);

    private final int otherwise;

    Part(int otherwise) {
      this.otherwise = otherwise;
    }

    /** Returns the part's key in bulletin.yaml. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
