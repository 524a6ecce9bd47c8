import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The errors that are planted. */
final class Kinds {

  /** Not nothing, of which ten times as much is nothing. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/_#+-])(?<!\\d[ \u00A0\u202F])(?!0+(?!\\d))\\d{1,3}(?![\\d\\p{L}:/_-]|[.,]\\d|[ \u00A0\u202F]\\d)");

  private static final Pattern LONG_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/_#+-])(?<!\\d[ \u00A0\u202F])(?!(?:19|20)\\d\\d\\b)\\d{2,6}(?![\\d\\p{L}:/_-]|[.,]\\d|[ \u00A0\u202F]\\d)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d.,:/_-])(?:19|20)\\d\\d(?![\\d\\p{L}:/_-])");
  private static final Pattern PERCENTAGE = Pattern.compile("\\d+(?=[ \u00A0\u202F]?%)");
  private static final List<String> WORDS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final List<String> FRENCH_WORDS =
      List.of("deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "onze", "douze");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^]\\[]+)]\\((https?://[^)]*)\\)");
  static final List<String> PLACES =
      List.of("Bamako", "Gao", "Kayes", "Mopti", "Sikasso", "Kidal", "Niamey", "Abidjan");
  private static final int MANY_WORDS = 25;

  private Kinds() {}

  static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    figures(kinds);
    dates(kinds);
    names(kinds);
    structure(kinds);
    within(kinds);
    protection(kinds);
    form(kinds);
    return kinds;
  }

  private static void figures(List<Kind> kinds) {
    String group = "figures";
    kinds.add(changed("digit changed", group, LONG_NUMBER, Kinds::otherDigit));
    kinds.add(changed("digits transposed", group, LONG_NUMBER, Kinds::transposed));
    kinds.add(changed("ten times as much", group, NUMBER, match -> match.group() + "0"));
    kinds.add(
        pair(
            "number as a word changed",
            group,
            true,
            (article, random) ->
                random.nextBoolean() && word(article.french(), FRENCH_WORDS, random)
                    || word(article.english(), WORDS, random)));
    kinds.add(changed("percentage changed", group, PERCENTAGE, Kinds::otherDigit));
    kinds.add(
        said(
            "percentage changed, added sentence",
            group,
            true,
            random -> {
              int share = 11 + random.nextInt(80);
              return sentences(
                  "La hausse est de " + share + ",5 % sur un an.",
                  "The rise is " + share + ".5% over a year.",
                  "The rise is " + (share + 10) + ".5% over a year.");
            }));
    kinds.add(
        said(
            "amount changed",
            group,
            true,
            random -> {
              int much = 11 + random.nextInt(80);
              return sentences(
                  "L'aide s'élève à " + much + ",2 millions de francs CFA.",
                  "The aid comes to " + much + ".2 million CFA francs.",
                  "The aid comes to " + much + ".2 billion CFA francs.");
            }));
    kinds.add(
        said(
            "amount in digits changed",
            group,
            true,
            random -> {
              int much = 11 + random.nextInt(80);
              return sentences(
                  "Le matériel a coûté " + much + " 450 euros.",
                  "The equipment cost €" + much + ",450.",
                  "The equipment cost €" + much + ",540.");
            }));
  }

  private static void dates(List<Kind> kinds) {
    String group = "dates and references";
    kinds.add(
        changed(
            "year changed",
            group,
            YEAR,
            match -> String.valueOf(Integer.parseInt(match.group()) - 1)));
    kinds.add(
        said(
            "day of a date changed",
            group,
            true,
            random -> {
              LocalDate date = day(random);
              return sentences(
                  "La réunion s'est tenue le " + french(date) + ".",
                  "The meeting was held on " + english(date) + ".",
                  "The meeting was held on "
                      + english(date.withDayOfMonth(date.getDayOfMonth() + 2))
                      + ".");
            }));
    kinds.add(
        said(
            "month of a date changed",
            group,
            true,
            random -> {
              LocalDate date = day(random);
              return sentences(
                  "La réunion s'est tenue le " + french(date) + ".",
                  "The meeting was held on " + english(date) + ".",
                  "The meeting was held on "
                      + english(date.withMonth(date.getMonthValue() % 12 + 1))
                      + ".");
            }));
    kinds.add(
        said(
            "year of a date changed",
            group,
            true,
            random -> {
              LocalDate date = day(random);
              return sentences(
                  "La réunion s'est tenue le " + french(date) + ".",
                  "The meeting was held on " + english(date) + ".",
                  "The meeting was held on " + english(date.plusYears(1)) + ".");
            }));
    kinds.add(
        said(
            "time changed",
            group,
            true,
            random -> {
              int hour = 13 + random.nextInt(8);
              return sentences(
                  "Le convoi est parti à " + hour + " h 30.",
                  "The convoy left at " + (hour - 12) + ":30 p.m.",
                  "The convoy left at " + (hour - 11) + ":30 p.m.");
            }));
    kinds.add(
        said(
            "reference changed",
            group,
            true,
            random -> {
              int number = 100 + random.nextInt(800);
              return sentences(
                  "C'est ce que dit le communiqué n° " + number + "/2024/DIRPA.",
                  "So says communiqué No. " + number + "/2024/DIRPA.",
                  "So says communiqué No. " + (number + 9) + "/2024/DIRPA.");
            }));
  }

  private static void names(List<Kind> kinds) {
    String group = "names";
    kinds.add(
        said(
            "place changed",
            group,
            false,
            random -> {
              String place = PLACES.get(random.nextInt(PLACES.size()));
              return sentences(
                  "Les blessés ont été conduits à " + place + ".",
                  "The injured were taken to " + place + ".",
                  "The injured were taken to " + next(PLACES, place) + ".");
            }));
    kinds.add(
        said(
            "acronym changed",
            group,
            false,
            random ->
                sentences(
                    "La MINUSMA a confirmé ces informations.",
                    "MINUSMA confirmed this information.",
                    "MINUSCA confirmed this information.")));
    kinds.add(
        pair(
            "acronym of the text changed",
            group,
            false,
            (article, random) -> {
              List<String> both = new ArrayList<>();
              var matcher = Pattern.compile("\\b[A-Z]{3,6}\\b").matcher(article.english().seen());
              while (matcher.find()) {
                String word = matcher.group();
                if (count(article.english().seen(), word) == 1
                    && count(article.french().seen(), word) == 1) {
                  both.add(word);
                }
              }
              if (both.isEmpty()) {
                return false;
              }
              String word = both.get(random.nextInt(both.size()));
              String other =
                  word.substring(0, word.length() - 1) + (word.endsWith("X") ? "Z" : "X");
              return article
                  .english()
                  .replace(Pattern.compile("\\b" + word + "\\b"), random, match -> other);
            }));
  }

  private static void structure(List<Kind> kinds) {
    kinds.add(
        pair(
            "link leads elsewhere",
            "links",
            true,
            (article, random) ->
                link(
                    article.english(),
                    random,
                    match ->
                        "["
                            + match.group(1)
                            + "](https://elsewhere.example/page-"
                            + random.nextInt(1000)
                            + ")")));
    kinds.add(
        pair(
            "link dropped",
            "links",
            true,
            (article, random) -> link(article.english(), random, match -> match.group(1))));
    String group = "structure";
    kinds.add(
        pair(
            "heading's level changed",
            group,
            true,
            (article, random) ->
                onLine(
                    article.english(),
                    random,
                    line -> line.matches("#{2,5} .*"),
                    (draft, line) -> draft.set(line, "#" + draft.line(line)))));
    kinds.add(
        pair(
            "heading dropped",
            group,
            true,
            (article, random) ->
                onLine(
                    article.english(), random, line -> line.matches("#{2,6} .*"), Draft::remove)));
    kinds.add(
        pair(
            "list item dropped",
            group,
            true,
            (article, random) -> {
              Draft draft = article.english();
              List<Integer> items = draft.linesThat(line -> line.matches("(?:-|\\d+\\.) .*"));
              List<Integer> inside =
                  items.stream()
                      .filter(line -> items.contains(line - 1) && items.contains(line + 1))
                      .toList();
              return one(inside, random, draft::remove);
            }));
    kinds.add(
        pair(
            "table row dropped",
            group,
            true,
            (article, random) -> {
              Draft draft = article.english();
              List<Integer> rows = draft.linesThat(line -> line.startsWith("| "));
              List<Integer> inside =
                  rows.stream()
                      .filter(line -> rows.contains(line - 1) && rows.contains(line + 1))
                      .toList();
              return one(inside, random, draft::remove);
            }));
    kinds.add(
        pair(
            "figures of a table's cells swapped",
            group,
            true,
            (article, random) -> {
              Draft draft = article.english();
              Pattern two = Pattern.compile("\\| ([^|]*\\d[^|]*) \\| ([^|]*\\d[^|]*) \\|");
              List<Integer> rows =
                  draft.linesThat(
                      line ->
                          line.startsWith("| ")
                              && two.matcher(line).find()
                              && !two.matcher(line).replaceFirst("| $2 | $1 |").equals(line));
              return one(
                  rows,
                  random,
                  line ->
                      draft.set(line, two.matcher(draft.line(line)).replaceFirst("| $2 | $1 |")));
            }));
    kinds.add(
        pair(
            "quote dropped",
            group,
            true,
            (article, random) -> {
              Draft draft = article.english();
              List<Integer> quoted = draft.linesThat(line -> line.startsWith(">"));
              List<Integer> first =
                  quoted.stream().filter(line -> !quoted.contains(line - 1)).toList();
              return one(
                  first,
                  random,
                  line -> {
                    while (line < draft.size() && draft.line(line).startsWith(">")) {
                      draft.remove(line);
                    }
                  });
            }));
    kinds.add(
        pair(
            "footnote dropped",
            group,
            true,
            (article, random) -> {
              Draft draft = article.english();
              List<Integer> notes = draft.linesThat(line -> line.matches("\\[\\^n\\d+]: .*"));
              return one(
                  notes,
                  random,
                  line -> {
                    String name = draft.line(line).replaceFirst("(\\[\\^n\\d+]).*", "$1");
                    draft.remove(line);
                    for (int each : draft.linesThat(text -> text.contains(name))) {
                      draft.set(each, draft.line(each).replace(name, ""));
                    }
                  });
            }));
    String whole = "completeness";
    kinds.add(
        pair(
            "paragraph dropped",
            whole,
            true,
            (article, random) -> {
              Draft draft = article.english();
              return one(longParagraphs(draft), random, draft::remove);
            }));
    kinds.add(
        pair(
            "paragraph left in French",
            whole,
            false,
            (article, random) -> {
              List<Integer> here = article.english().paragraphs();
              List<Integer> there = article.french().paragraphs();
              if (here.size() != there.size()) {
                return false;
              }
              List<Integer> places = new ArrayList<>();
              for (int place = 0; place < here.size(); place++) {
                if (words(article.french().line(there.get(place))) >= MANY_WORDS) {
                  places.add(place);
                }
              }
              return one(
                  places,
                  random,
                  place ->
                      article
                          .english()
                          .set(here.get(place), article.french().line(there.get(place))));
            }));
    kinds.add(
        pair(
            "body in the wrong language",
            whole,
            false,
            (article, random) -> {
              article.english().bodyOf(article.french());
              return true;
            }));
    kinds.add(
        pair(
            "sentence dropped",
            whole,
            false,
            (article, random) -> {
              Draft draft = article.english();
              Pattern middle = Pattern.compile("(?<=[a-z)]\\. )[A-Z][^.?!]{40,}\\. (?=[A-Z])");
              List<Integer> places =
                  draft.paragraphs().stream()
                      .filter(line -> middle.matcher(draft.line(line)).find())
                      .toList();
              return one(
                  places,
                  random,
                  line -> draft.set(line, middle.matcher(draft.line(line)).replaceFirst("")));
            }));
  }

  private static void within(List<Kind> kinds) {
    String group = "within an article";
    kinds.add(
        saidTwice(
            "weekday and date disagree",
            group,
            random -> {
              LocalDate date = day(random);
              LocalDate next = date.plusDays(1 + random.nextInt(5));
              return List.of(
                  "La réunion s'est tenue le "
                      + weekday(date, Locale.FRENCH)
                      + " "
                      + french(date)
                      + ".",
                  "The meeting was held on "
                      + weekday(date, Locale.ENGLISH)
                      + " "
                      + english(date)
                      + ".",
                  "La réunion s'est tenue le "
                      + weekday(next, Locale.FRENCH)
                      + " "
                      + french(date)
                      + ".",
                  "The meeting was held on "
                      + weekday(next, Locale.ENGLISH)
                      + " "
                      + english(date)
                      + ".");
            }));
    kinds.add(
        saidTwice(
            "words and digits disagree",
            group,
            random -> {
              List<String> french =
                  List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");
              List<String> english =
                  List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
              int at = random.nextInt(french.size());
              int other = (at + 1) % french.size();
              return List.of(
                  "Les soldats ont saisi " + french.get(at) + " (0" + (at + 2) + ") véhicules.",
                  "The soldiers seized " + english.get(at) + " (0" + (at + 2) + ") vehicles.",
                  "Les soldats ont saisi " + french.get(at) + " (0" + (other + 2) + ") véhicules.",
                  "The soldiers seized " + english.get(at) + " (0" + (other + 2) + ") vehicles.");
            }));
    kinds.add(
        saidTwice(
            "parts do not add up",
            group,
            random -> {
              int first = 3 + random.nextInt(9);
              int second = 3 + random.nextInt(9);
              int sum = first + second;
              return List.of(
                  "L'attaque a fait "
                      + sum
                      + " morts : "
                      + first
                      + " civils et "
                      + second
                      + " soldats.",
                  "The attack left "
                      + sum
                      + " dead: "
                      + first
                      + " civilians and "
                      + second
                      + " soldiers.",
                  "L'attaque a fait "
                      + (sum + 2)
                      + " morts : "
                      + first
                      + " civils et "
                      + second
                      + " soldats.",
                  "The attack left "
                      + (sum + 2)
                      + " dead: "
                      + first
                      + " civilians and "
                      + second
                      + " soldiers.");
            }));
    kinds.add(
        pair(
            "event after publication",
            group,
            false,
            (article, random) -> {
              LocalDate date = LocalDate.parse(article.french().value("date").orElseThrow());
              article.french().frontMatter("event-date: " + date.plusDays(1 + random.nextInt(60)));
              return true;
            }));
    kinds.add(
        pair(
            "passage of another article",
            group,
            false,
            (article, random) -> {
              List<Integer> french =
                  longParagraphs(article.otherFrench()).stream()
                      .filter(line -> words(article.otherFrench().line(line)) >= 50)
                      .toList();
              List<Integer> here = article.otherFrench().paragraphs();
              List<Integer> there = article.otherEnglish().paragraphs();
              if (french.isEmpty() || here.size() != there.size()) {
                return false;
              }
              int line = french.get(random.nextInt(french.size()));
              article.french().say(article.otherFrench().line(line), false);
              article
                  .english()
                  .say(article.otherEnglish().line(there.get(here.indexOf(line))), false);
              return true;
            }));
    kinds.add(
        pair(
            "title nearly that of another article",
            group,
            false,
            (article, random) -> {
              String french = article.otherFrench().value("title").orElseThrow();
              String english = article.otherEnglish().value("title").orElseThrow();
              if (french.split(" ").length < 4 || english.split(" ").length < 4) {
                return false;
              }
              article.french().value("title", french.substring(0, french.length() - 1) + " !\"");
              article.english().value("title", english.substring(0, english.length() - 1) + "!\"");
              return true;
            }));
  }

  private static void protection(List<Kind> kinds) {
    String group = "protection";
    kinds.add(
        saidTwice(
            "age of a minor beside a name",
            group,
            random -> {
              int age = 7 + random.nextInt(10);
              return List.of(
                  "Le témoin, Amadou Diallo, " + (age + 20) + " ans, a tout vu.",
                  "The witness, Amadou Diallo, " + (age + 20) + ", saw it all.",
                  "Le témoin, Amadou Diallo, " + age + " ans, a tout vu.",
                  "The witness, Amadou Diallo, " + age + ", saw it all.");
            }));
    kinds.add(
        both(
            "telephone number",
            group,
            random -> {
              String number =
                  "+223 7"
                      + random.nextInt(10)
                      + " "
                      + (10 + random.nextInt(90))
                      + " "
                      + (10 + random.nextInt(90))
                      + " "
                      + (10 + random.nextInt(90));
              return List.of(
                  "Le témoin répond au " + number + ".",
                  "The witness can be reached at " + number + ".");
            }));
    kinds.add(
        both(
            "e-mail address",
            group,
            random -> {
              String address = "a.diallo" + random.nextInt(100) + "@courriel.example";
              return List.of(
                  "Le témoin répond à l'adresse " + address + ".",
                  "The witness can be reached at " + address + ".");
            }));
    kinds.add(
        both(
            "coordinates",
            group,
            random -> {
              String place =
                  (12 + random.nextInt(8))
                      + ".27"
                      + (10 + random.nextInt(90))
                      + ", -"
                      + (1 + random.nextInt(8))
                      + ".04"
                      + (10 + random.nextInt(90));
              return List.of(
                  "Le poste se trouve à " + place + ".", "The post is at " + place + ".");
            }));
    kinds.add(
        both(
            "number plate",
            group,
            random -> {
              String plate =
                  "A"
                      + (char) ('A' + random.nextInt(26))
                      + "-"
                      + (100 + random.nextInt(900))
                      + "-M"
                      + (char) ('A' + random.nextInt(26));
              return List.of(
                  "Le véhicule immatriculé " + plate + " a été retrouvé.",
                  "The vehicle with number plate " + plate + " was found.");
            }));
  }

  private static void form(List<Kind> kinds) {
    String group = "form";
    kinds.add(
        pair(
            "heading level skipped",
            group,
            false,
            (article, random) -> {
              List<Integer> french = article.french().linesThat(line -> line.startsWith("## "));
              List<Integer> english = article.english().linesThat(line -> line.startsWith("## "));
              if (french.isEmpty() || french.size() != english.size()) {
                return false;
              }
              int at = random.nextInt(french.size());
              article
                  .french()
                  .insert(french.get(at) + 2, "#### En détail", "", "Voici plus de détails.", "");
              article
                  .english()
                  .insert(english.get(at) + 2, "#### In detail", "", "Here are more details.", "");
              return true;
            }));
    kinds.add(
        both(
            "alternative text that says nothing",
            group,
            random -> List.of("![image](/media/photo.jpg)", "![image](/media/photo.jpg)")));
    kinds.add(
        both(
            "address as it is",
            group,
            random -> {
              String address = "https://ministere.example/communiques/" + random.nextInt(1000);
              return List.of("Le texte est à l'adresse " + address, "The text is at " + address);
            }));
    kinds.add(
        both(
            "link that says nothing",
            group,
            random -> {
              String address = "https://ministere.example/communiques/" + random.nextInt(1000);
              return List.of(
                  "Le texte est en ligne : [cliquez ici](" + address + ").",
                  "The text is online: [click here](" + address + ").");
            }));
  }

  private interface Change {
    boolean in(Kind.Article article, RandomGenerator random);
  }

  private interface OnLine {
    void change(Draft draft, int line);
  }

  private static Kind pair(String name, String group, boolean goal, Change change) {
    return new Kind(
        name, group, goal, false, (article, wrong, random) -> !wrong || change.in(article, random));
  }

  /** In English or, where a coin falls so, in French. */
  private static Kind changed(
      String name, String group, Pattern pattern, Function<MatchResult, String> by) {
    return pair(
        name,
        group,
        true,
        (article, random) -> {
          boolean first = random.nextBoolean();
          Draft one = first ? article.english() : article.french();
          Draft two = first ? article.french() : article.english();
          return one.replace(pattern, random, by) || two.replace(pattern, random, by);
        });
  }

  private static List<String> sentences(String french, String english, String wrong) {
    return List.of(french, english, french, wrong);
  }

  private static Kind said(
      String name, String group, boolean goal, Function<RandomGenerator, List<String>> sentences) {
    return new Kind(
        name,
        group,
        goal,
        true,
        (article, wrong, random) -> {
          List<String> said = sentences.apply(random);
          boolean inParagraph =
              article.french().beginsWithSentence() && article.english().beginsWithSentence();
          article.french().say(said.get(wrong ? 2 : 0), inParagraph);
          article.english().say(said.get(wrong ? 3 : 1), inParagraph);
          return true;
        });
  }

  private static Kind saidTwice(
      String name, String group, Function<RandomGenerator, List<String>> sentences) {
    return said(name, group, false, sentences);
  }

  private static Kind both(
      String name, String group, Function<RandomGenerator, List<String>> sentences) {
    return pair(
        name,
        group,
        false,
        (article, random) -> {
          List<String> said = sentences.apply(random);
          article.french().say(said.get(0), false);
          article.english().say(said.get(1), false);
          return true;
        });
  }

  private static boolean one(
      List<Integer> places, RandomGenerator random, java.util.function.IntConsumer change) {
    if (places.isEmpty()) {
      return false;
    }
    change.accept(places.get(random.nextInt(places.size())));
    return true;
  }

  private static boolean onLine(
      Draft draft,
      RandomGenerator random,
      java.util.function.Predicate<String> test,
      OnLine change) {
    return one(draft.linesThat(test), random, line -> change.change(draft, line));
  }

  private static boolean link(
      Draft draft, RandomGenerator random, Function<MatchResult, String> by) {
    List<Integer> lines = draft.linesThat(line -> LINK.matcher(line).find());
    return one(
        lines,
        random,
        line -> {
          List<MatchResult> links = LINK.matcher(draft.line(line)).results().toList();
          MatchResult link = links.get(random.nextInt(links.size()));
          String text = draft.line(line);
          draft.set(
              line, text.substring(0, link.start()) + by.apply(link) + text.substring(link.end()));
        });
  }

  private static boolean word(Draft draft, List<String> words, RandomGenerator random) {
    Pattern any = Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", words) + ")(?![\\p{L}-])");
    return draft.replace(any, random, match -> next(words, match.group()));
  }

  private static List<Integer> longParagraphs(Draft draft) {
    return draft.paragraphs().stream()
        .filter(line -> words(draft.line(line)) >= MANY_WORDS)
        .toList();
  }

  private static int words(String line) {
    return Block.words(line).size();
  }

  private static int count(String text, String word) {
    return (int) Pattern.compile("(?<![\\p{L}\\d])" + word).matcher(text).results().count();
  }

  private static String otherDigit(MatchResult match) {
    String digits = match.group();
    int at = digits.length() > 1 ? 1 : 0;
    char other = (char) ('1' + (digits.charAt(at) - '0' + 3) % 9);
    return digits.substring(0, at) + other + digits.substring(at + 1);
  }

  private static String transposed(MatchResult match) {
    String digits = match.group();
    for (int at = 0; at + 1 < digits.length(); at++) {
      if (digits.charAt(at) != digits.charAt(at + 1) && digits.charAt(at + 1) != '0') {
        return digits.substring(0, at)
            + digits.charAt(at + 1)
            + digits.charAt(at)
            + digits.substring(at + 2);
      }
    }
    return digits;
  }

  private static String next(List<String> words, String word) {
    return words.get((words.indexOf(word) + 1) % words.size());
  }

  private static LocalDate day(RandomGenerator random) {
    return LocalDate.of(2021 + random.nextInt(2), 1 + random.nextInt(12), 2 + random.nextInt(24));
  }

  private static String french(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH)
        + " "
        + date.getYear();
  }

  private static String english(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getYear();
  }

  private static String weekday(LocalDate date, Locale locale) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
  }
}
