package org.bulletin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A bulletin that a seed makes: its files as TestBulletin takes them, and what must come of them.
 */
final class RandomBulletin {

  private static final List<String> RUBRICS = List.of("operations", "cooperation", "notes");
  private static final List<String> REGIONS = List.of("mali", "gao", "kidal", "anefis", "niger");

  private final Random random;
  private final List<String> languages;
  private final List<Article> articles = new ArrayList<>();
  private final String base;

  /**
   * An article in the languages that it has.
   *
   * @param rubrics keys
   * @param regions keys
   */
  record Article(
      String id, String date, List<String> languages, List<String> rubrics, List<String> regions) {

    String month() {
      return date.substring(0, 7).replace('-', '/');
    }
  }

  RandomBulletin(long seed, int size) {
    this.random = new Random(seed);
    this.languages = List.of("fr", "en", "ar").subList(0, 1 + (int) (seed % 3));
    this.base = List.of("/", "/bulletin/", "/a/b/").get((int) (seed % 3));
    for (int i = 0; i < size; i++) {
      articles.add(article(i));
    }
  }

  List<String> languages() {
    return languages;
  }

  List<Article> articles() {
    return articles;
  }

  String url() {
    return "https://bulletin.example" + base;
  }

  String files() {
    StringBuilder files = new StringBuilder();
    files.append(
        """
        === bulletin.yaml
        title: Bulletin
        url: %s
        languages: [%s]
        timezone: Africa/Bamako
        page-size: 3
        rubrics:
          operations: Opérations
          cooperation: {name: Coopération, featured: true}
          notes: {name: Notes, region: optional}
        regions:
          mali: Mali
          gao: {name: Gao, in: mali}
          kidal: {name: Kidal, in: mali}
          anefis: {name: Anéfis, in: kidal}
          niger: Niger
        === media/vue.svg
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
        """
            .formatted(url(), String.join(", ", languages)));
    for (Article article : articles) {
      for (String language : article.languages()) {
        files.append(file(article, language));
      }
    }
    if (languages.size() > 1) {
      files.append("=== pages/about.%s.md\n---\ntitle: About\n---\n".formatted(languages.get(1)));
    }
    return files.toString();
  }

  /** Returns a region and those that it lies in. */
  static List<String> withParents(String region) {
    return switch (region) {
      case "gao" -> List.of("gao", "mali");
      case "kidal" -> List.of("kidal", "mali");
      case "anefis" -> List.of("anefis", "kidal", "mali");
      default -> List.of(region);
    };
  }

  private Article article(int number) {
    String date = "202%d-%02d-%02d".formatted(number % 3, 1 + random.nextInt(12), 1 + number % 28);
    List<String> in = some(languages, 1);
    List<String> rubrics = some(RUBRICS, 1);
    List<String> regions = some(REGIONS, rubrics.contains("notes") ? 0 : 1);
    return new Article("a" + number, date, in, rubrics, regions);
  }

  private String file(Article article, String language) {
    String link = articles.get(random.nextInt(articles.size())).id();
    return """
        === articles/%s.%s.md
        ---
        title: Titre %s
        date: %s
        rubric: [%s]
        %s
        lead: L
        aliases: [/%s/ancien-%s/]
        image: {src: /media/vue.svg, alt: Vue}
        ---
        Voir [là](%s) et [la photo](/media/vue.svg).
        """
        .formatted(
            article.id(),
            language,
            article.id(),
            article.date(),
            String.join(", ", article.rubrics()),
            article.regions().isEmpty()
                ? ""
                : "region: [" + String.join(", ", article.regions()) + "]",
            language,
            article.id(),
            link);
  }

  /** Returns some of a list, in its order, at least so many. */
  private List<String> some(List<String> all, int least) {
    List<String> some = new ArrayList<>(all);
    while (some.size() > least && random.nextInt(3) > 0) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }
}
