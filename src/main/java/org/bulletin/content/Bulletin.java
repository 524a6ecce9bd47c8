package org.bulletin.content;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bulletin.language.Language;
import org.bulletin.language.Typography;

/**
 * What {@code bulletin.yaml} declares.
 *
 * @param url where the site will stand; ends in a slash
 * @param languages the languages, the default one first
 * @param zone the time zone of dates without an offset, of embargo and expiry
 * @param rubrics in the order of the file
 * @param regions in the order of the file
 * @param glossary the acronyms, in the order of the file
 * @param html what becomes of HTML inside Markdown
 * @param typography whether texts get their language's micro-typography
 * @param pageSize how many articles fill a page of an index
 * @param checks how much the findings of checks matter, where it is said
 * @param protection names that must not be published
 * @param publishing how it is published, beyond its pages
 */
public record Bulletin(
    LocalText title,
    LocalText tagline,
    URI url,
    List<BulletinLanguage> languages,
    ZoneId zone,
    List<Rubric> rubrics,
    List<Region> regions,
    List<GlossaryEntry> glossary,
    HtmlInMarkdown html,
    boolean typography,
    int pageSize,
    List<CheckLevel> checks,
    Protection protection,
    Publishing publishing) {

  public static final String FILE = "bulletin.yaml";

  public Bulletin {
    languages = List.copyOf(languages);
    rubrics = List.copyOf(rubrics);
    regions = List.copyOf(regions);
    glossary = List.copyOf(glossary);
    checks = List.copyOf(checks);
  }

  /** What becomes of HTML inside Markdown. */
  public enum HtmlInMarkdown {
    ESCAPED,
    SANITISED
  }

  public Language defaultLanguage() {
    return languages.get(0).language();
  }

  /** Returns the micro-typography of texts in a language. */
  public Typography typography(Language language) {
    return typography ? Typography.of(language) : Typography.none();
  }

  /** Returns a language's place in the order of the bulletin's languages, from 0. */
  public int indexOf(Language language) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).language().equals(language)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the language with that tag, where the bulletin has it. */
  public Optional<Language> language(String tag) {
    return languages.stream()
        .map(BulletinLanguage::language)
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  /** Returns the meaning of each acronym that has one in a language. */
  public Map<String, String> glossary(Language language) {
    Map<String, String> meanings = new TreeMap<>();
    for (GlossaryEntry entry : glossary) {
      entry.meaning().own(language).ifPresent(words -> meanings.put(entry.acronym(), words));
    }
    return meanings;
  }

  public Optional<Rubric> rubric(String key) {
    return rubrics.stream().filter(rubric -> rubric.key().equals(key)).findFirst();
  }

  public Optional<Region> region(String key) {
    return regions.stream().filter(region -> region.key().equals(key)).findFirst();
  }
}
