import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Articles in French and English, as the generators that are compared read them. Article 17 is the
 * same in every corpus and for every generator.
 *
 * <pre>{@code
 * java Corpus.java hugo 1000 /tmp/site
 * }</pre>
 */
final class Corpus {

  static final List<String> LANGUAGES = List.of("fr", "en");

  private static final List<String> RUBRICS =
      words("security front defence justice cooperation politics society statements");

  private static final List<String> REGIONS =
      words(
          "kayes koulikoro sikasso segou mopti tombouctou gao kidal menaka taoudenit bamako niamey"
              + " tillaberi tahoua ouagadougou sahel est liptako hodh agadez");

  private static final Map<String, List<String>> VOCABULARY =
      Map.of(
          "fr",
          words(
              "le la les des une forces armées région opération patrouille véhicules frontière"
                  + " communiqué état-major coopération défense sécurité population marché route"
                  + " équipe mission police enquête arrivée général déployée près à l’aube après"
                  + " selon source locale village pluie école santé"),
          "en",
          words(
              "the a of forces armed region operation patrol vehicles border statement staff"
                  + " cooperation defence security people market road team mission police inquiry"
                  + " arrival general deployed near at dawn after according local source village"
                  + " rain school health"));

  private static final List<String> INLINE =
      List.of("**%s**", "*%s*", "[%s](https://example.org/a)");

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 5 * 365;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Corpus() {}

  /** Writes a corpus; takes the generator, the number of articles, and the site's folder. */
  public static void main(String... arguments) throws IOException {
    Format format = Format.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    write(format, Integer.parseInt(arguments[1]), Path.of(arguments[2]));
  }

  /** Writes the articles 0 to {@code articles - 1} into a site's folder. */
  static void write(Format format, int articles, Path site) throws IOException {
    for (int number = 0; number < articles; number++) {
      write(format, article(number), site);
    }
  }

  /** Writes one article in every language. */
  static void write(Format format, Article article, Path site) throws IOException {
    for (String language : LANGUAGES) {
      Path file = site.resolve(format.file(article, language));
      Files.createDirectories(file.getParent());
      Files.writeString(file, format.text(article, language));
    }
  }

  static Article article(int number) {
    Random random = new Random((number + 1) * SEED);
    LocalDate date = FIRST_DAY.plusDays(random.nextInt(DAYS));
    List<String> rubrics = some(RUBRICS, 1, 3, random);
    List<String> regions = some(REGIONS, 1, 2, random);
    Map<String, Text> texts = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      // A translation says the same: its text has the same parts and figures.
      Prose prose = new Prose(VOCABULARY.get(language), new Random((number + 1) * SEED + 1));
      String title = prose.phrase(5, 9) + " " + number;
      String lead = prose.phrase(12, 12) + " " + prose.phrase(12, 12).toLowerCase(Locale.ROOT);
      texts.put(language, new Text(title, lead, prose.body()));
    }
    return new Article(number, date, rubrics, regions, texts);
  }

  private static List<String> some(List<String> all, int least, int most, Random random) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, between(least, most, random)));
  }

  private static int between(int least, int most, Random random) {
    return least + random.nextInt(most - least + 1);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /**
   * @param texts what it says in each language
   */
  record Article(
      int number,
      LocalDate date,
      List<String> rubrics,
      List<String> regions,
      Map<String, Text> texts) {

    String stem() {
      return String.format(Locale.ROOT, "article-%06d", number);
    }

    /** Returns the same article of another day. */
    Article on(LocalDate day) {
      return new Article(number, day, rubrics, regions, texts);
    }

    /** Returns the article as an editor leaves it who changed title and text in every language. */
    Article edited(String words) {
      Map<String, Text> edited = new LinkedHashMap<>();
      texts.forEach(
          (language, text) ->
              edited.put(
                  language,
                  new Text(
                      text.title() + " " + words,
                      text.lead(),
                      text.body() + "\n" + words + ".\n")));
      return new Article(number, date, rubrics, regions, edited);
    }
  }

  record Text(String title, String lead, String body) {}

  /** How a generator wants an article's files to be called and to begin. */
  enum Format {
    BULLETIN {
      @Override
      String file(Article article, String language) {
        LocalDate date = article.date();
        return String.format(
            Locale.ROOT,
            "content/articles/%d/%02d/%s.%s.md",
            date.getYear(),
            date.getMonthValue(),
            article.stem(),
            language);
      }
    },
    HUGO {
      @Override
      String file(Article article, String language) {
        return "content/posts/" + article.stem() + "." + language + ".md";
      }
    },
    ELEVENTY {
      @Override
      String file(Article article, String language) {
        return "content/" + language + "/" + article.stem() + ".md";
      }
    },
    JBAKE {
      @Override
      String file(Article article, String language) {
        return "content/" + language + "/" + article.stem() + ".md";
      }

      /** Its front matter is no YAML, and its one kind of index is the tag. */
      @Override
      String text(Article article, String language) {
        Text text = article.texts().get(language);
        List<String> tags = new ArrayList<>();
        article.rubrics().forEach(rubric -> tags.add(language + "-" + rubric));
        article.regions().forEach(region -> tags.add(language + "-" + region));
        return String.join(
            "\n",
            "title=" + text.title(),
            "date=" + article.date(),
            "type=post",
            "status=published",
            "lang=" + language,
            "tags=" + String.join(",", tags),
            "lead=" + text.lead(),
            "~~~~~~",
            "",
            text.body());
      }
    };

    /** Returns where an article's file stands, relative to the site's folder. */
    abstract String file(Article article, String language);

    /** Returns what stands in an article's file. */
    String text(Article article, String language) {
      Text text = article.texts().get(language);
      return String.join(
          "\n",
          "---",
          "title: \"" + text.title() + "\"",
          "date: " + article.date(),
          "rubric: [" + String.join(", ", article.rubrics()) + "]",
          "region: [" + String.join(", ", article.regions()) + "]",
          "lead: \"" + text.lead() + "\"",
          "author: EMGA",
          "---",
          "",
          text.body());
    }
  }

  /** Makes text that has the shape of news, and no sense. */
  private record Prose(List<String> vocabulary, Random random) {

    String body() {
      List<String> blocks = new ArrayList<>();
      int sections = between(2, 4, random);
      for (int section = 0; section < sections; section++) {
        if (section > 0) {
          blocks.add("## " + phrase(3, 6));
        }
        int paragraphs = between(2, 3, random);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
          blocks.add(sentences());
        }
        if (random.nextInt(100) < 40) {
          blocks.add("> " + sentence(9, 18));
        }
        if (random.nextInt(100) < 40) {
          blocks.add(list());
        }
        if (random.nextInt(100) < 15) {
          blocks.add(table());
        }
      }
      return String.join("\n\n", blocks) + "\n";
    }

    private String sentences() {
      List<String> sentences = new ArrayList<>();
      int count = between(2, 4, random);
      for (int i = 0; i < count; i++) {
        sentences.add(sentence(9, 18));
      }
      return String.join(" ", sentences);
    }

    private String list() {
      List<String> items = new ArrayList<>();
      int count = between(2, 5, random);
      for (int i = 0; i < count; i++) {
        items.add("- " + sentence(4, 8));
      }
      return String.join("\n", items);
    }

    private String table() {
      List<String> rows = new ArrayList<>(List.of("| x | n |", "|---|---|"));
      for (int i = 0; i < 3; i++) {
        rows.add("| " + word() + " | " + between(1, 90, random) + " |");
      }
      return String.join("\n", rows);
    }

    /** Returns a sentence; in every fourth, a word is strong, emphasised, or a link. */
    private String sentence(int least, int most) {
      List<String> words = wordsBetween(least, most);
      if (random.nextInt(4) == 0) {
        int place = 1 + random.nextInt(words.size() - 1);
        String markup = INLINE.get(random.nextInt(INLINE.size()));
        words.set(place, String.format(Locale.ROOT, markup, words.get(place)));
      }
      return capitalised(words) + ".";
    }

    String phrase(int least, int most) {
      return capitalised(wordsBetween(least, most));
    }

    private List<String> wordsBetween(int least, int most) {
      List<String> words = new ArrayList<>();
      int count = between(least, most, random);
      for (int i = 0; i < count; i++) {
        words.add(word());
      }
      return words;
    }

    private String word() {
      return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    private static String capitalised(List<String> words) {
      String text = String.join(" ", words);
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
  }
}
