import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pairs of articles, made of documents in two languages, and why others were left out. */
final class Corpus {

  private static final int SHORTEST = 150;
  private static final int LONGEST = 900;
  private static final int LONGEST_LEAD = 400;
  private static final int SAME_WORDS = 8;
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "of", "and", "to", "is", "that", "for", "with", "are", "this", "be", "by", "it",
          "you", "can", "which", "from", "will", "have", "not", "or", "in", "if", "has", "was");
  private static final Set<String> FRENCH_WORDS =
      Set.of(
          "le", "la", "les", "des", "et", "est", "une", "un", "pour", "que", "dans", "du", "qui",
          "de", "vous", "au", "aux", "par", "sur", "avec", "ce", "cette", "ne", "pas", "en", "il");

  private final Packages packages;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Map<String, Integer>> dropped = new TreeMap<>();
  private final Set<String> titles = new HashSet<>();

  Corpus(Packages packages) {
    this.packages = packages;
  }

  /** A part of a document: its heading, what stands before its first part, and its parts. */
  private record Section(String title, int level, List<Block> own, List<Section> parts) {

    private List<Block> all() {
      List<Block> all = new ArrayList<>(own);
      for (Section part : parts) {
        all.add(new Block.Heading(part.level, part.title));
        all.addAll(part.all());
      }
      return all;
    }
  }

  /** A candidate: parts of both documents that stand at the same place. */
  private record Candidate(
      String name,
      String page,
      String pageFrench,
      Section english,
      Section french,
      List<Block> englishBody,
      List<Block> frenchBody,
      Map<String, String> englishNotes,
      Map<String, String> frenchNotes) {}

  List<Pair> read() throws IOException, InterruptedException {
    for (Source source : Source.ALL) {
      read(source);
    }
    pairs.sort(Comparator.comparing(Pair::name));
    return pairs;
  }

  /** Returns by document and reason how many candidates were left out. */
  Map<String, Map<String, Integer>> dropped() {
    return dropped;
  }

  private void drop(Source source, String reason) {
    dropped
        .computeIfAbsent(source.name(), name -> new LinkedHashMap<>())
        .merge(reason, 1, Integer::sum);
  }

  private void read(Source source) throws IOException, InterruptedException {
    List<Path> folders = new ArrayList<>();
    for (String name : source.packages()) {
      folders.add(packages.unpack(name));
    }
    Path english = folders.get(0).resolve(source.english());
    Path french = folders.get(folders.size() - 1).resolve(source.french());
    List<Candidate> candidates = new ArrayList<>();
    for (Path page : pages(english, source)) {
      String relative = english.relativize(page).toString();
      String stem = relative.substring(0, relative.length() - source.englishEnd().length());
      Path other = french.resolve(stem + source.frenchEnd());
      if (Files.exists(other)) {
        candidates(source, stem, page, other, candidates);
      }
    }
    candidates.sort(Comparator.comparingInt(candidate -> Pair.hash(candidate.name())));
    int taken = 0;
    for (Candidate candidate : candidates) {
      if (taken == source.most()) {
        drop(source, "more than are taken of one document");
      } else {
        Optional<Pair> pair = pair(source, candidate);
        pair.ifPresent(pairs::add);
        taken += pair.isPresent() ? 1 : 0;
      }
    }
  }

  private static List<Path> pages(Path folder, Source source) throws IOException {
    int depth = source.name().equals("stellarium") ? 4 : 1;
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(file -> file.toString().endsWith(source.englishEnd()))
          .filter(Files::isRegularFile)
          .filter(
              file ->
                  !file.getFileName()
                      .toString()
                      .matches(
                          "(index|search|genindex|developers-reference|bk\\d+|ix\\d+|apa[a-z]?)\\..*"))
          .sorted()
          .toList();
    }
  }

  private void candidates(
      Source source, String stem, Path english, Path french, List<Candidate> out)
      throws IOException {
    String base = "https://docs.example/" + source.name() + "/";
    Converter.Page left =
        Converter.convert(Node.parse(Files.readString(english), source.html()), base);
    Converter.Page right =
        Converter.convert(Node.parse(Files.readString(french), source.html()), base);
    String name = source.name() + "-" + slug(stem.replaceFirst("/description$", ""));
    walk(source, name, tree(left.blocks()), tree(right.blocks()), left, right, "", "", out);
  }

  private void walk(
      Source source,
      String name,
      List<Section> english,
      List<Section> french,
      Converter.Page left,
      Converter.Page right,
      String page,
      String pageFrench,
      List<Candidate> out) {
    if (english.size() != french.size()) {
      drop(source, "sections differ in number");
      return;
    }
    for (int index = 0; index < english.size(); index++) {
      Section part = english.get(index);
      Section other = french.get(index);
      String own = english.size() == 1 && page.isEmpty() ? name : name + "-" + (index + 1);
      int words = Block.count(part.all());
      if (words < SHORTEST) {
        continue;
      }
      if (words <= LONGEST) {
        if (shape(part).equals(shape(other))) {
          out.add(
              new Candidate(
                  own,
                  page,
                  pageFrench,
                  part,
                  other,
                  part.all(),
                  other.all(),
                  left.footnotes(),
                  right.footnotes()));
        } else {
          drop(source, "sections differ in number");
        }
        continue;
      }
      int before = Block.count(part.own());
      if (before >= SHORTEST && before <= LONGEST) {
        out.add(
            new Candidate(
                own + "-0",
                page,
                pageFrench,
                part,
                other,
                part.own(),
                other.own(),
                left.footnotes(),
                right.footnotes()));
      } else if (before > LONGEST) {
        drop(source, "longer than " + LONGEST + " words without a heading");
      }
      String in = page.isEmpty() ? part.title() : page;
      String inFrench = page.isEmpty() ? other.title() : pageFrench;
      walk(source, own, part.parts(), other.parts(), left, right, in, inFrench, out);
    }
  }

  private static String shape(Section section) {
    StringBuilder shape = new StringBuilder("(");
    section.parts().forEach(part -> shape.append(shape(part)));
    return shape.append(')').toString();
  }

  private static List<Section> tree(List<Block> blocks) {
    List<Section> top = new ArrayList<>();
    List<Section> open = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        while (!open.isEmpty() && open.get(open.size() - 1).level() >= heading.level()) {
          open.remove(open.size() - 1);
        }
        Section section =
            new Section(heading.text(), heading.level(), new ArrayList<>(), new ArrayList<>());
        (open.isEmpty() ? top : open.get(open.size() - 1).parts()).add(section);
        open.add(section);
      } else if (!open.isEmpty()) {
        open.get(open.size() - 1).own().add(block);
      }
    }
    return top;
  }

  private Optional<Pair> pair(Source source, Candidate candidate) {
    List<Block> english = candidate.englishBody();
    List<Block> french = candidate.frenchBody();
    String title = title(candidate.english().title(), candidate.page());
    String titleFrench = title(candidate.french().title(), candidate.pageFrench());
    Optional<String> reason =
        incomplete(Block.texts(english), Block.texts(french))
            .or(
                () ->
                    incomplete(
                        notes(english, candidate.englishNotes()),
                        notes(french, candidate.frenchNotes())));
    if (reason.isPresent()) {
      drop(source, reason.get());
      return Optional.empty();
    }
    if (titles.contains("en" + title) || titles.contains("fr" + titleFrench)) {
      drop(source, "title that another article has");
      return Optional.empty();
    }
    if (prose(english) < 0.5) {
      drop(source, "more code than prose");
      return Optional.empty();
    }
    titles.add("en" + title);
    titles.add("fr" + titleFrench);
    boolean lead = lead(english) && lead(french);
    return Optional.of(
        new Pair(
            candidate.name(),
            source,
            text(
                titleFrench,
                lead ? plain(french) : "À lire : " + titleFrench,
                lead,
                french,
                candidate.frenchNotes(),
                candidate.french().level()),
            text(
                title,
                lead ? plain(english) : "To read: " + title,
                lead,
                english,
                candidate.englishNotes(),
                candidate.english().level())));
  }

  /** The title of a part alone says little ("Overview"), so that of its page goes with it. */
  private static String title(String title, String page) {
    String bare = Markdown.plain(title);
    return page.isEmpty() || Markdown.plain(page).equals(bare)
        ? bare
        : Markdown.plain(page) + " – " + bare;
  }

  private static Pair.Text text(
      String title,
      String lead,
      boolean taken,
      List<Block> blocks,
      Map<String, String> notes,
      int level) {
    List<Block> body = new ArrayList<>();
    for (Block block : taken ? blocks.subList(1, blocks.size()) : blocks) {
      body.add(
          block instanceof Block.Heading heading
              ? new Block.Heading(Math.min(6, heading.level() - level + 1), heading.text())
              : block);
    }
    return new Pair.Text(title, lead, raise(body), notes);
  }

  /** Makes headings begin at the second level and go down by one, whatever the document did. */
  private static List<Block> raise(List<Block> body) {
    List<Integer> levels =
        body.stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).level())
            .distinct()
            .sorted()
            .toList();
    List<Block> raised = new ArrayList<>();
    for (Block block : body) {
      raised.add(
          block instanceof Block.Heading heading
              ? new Block.Heading(levels.indexOf(heading.level()) + 2, heading.text())
              : block);
    }
    return raised;
  }

  private static boolean lead(List<Block> blocks) {
    return blocks.size() > 2
        && blocks.get(0) instanceof Block.Paragraph paragraph
        && !paragraph.text().matches("(?s).*(\\]\\(|\\[\\^|`|\\\\).*")
        && !paragraph.text().startsWith("**")
        && paragraph.text().length() >= 40
        && Markdown.plain(paragraph.text()).length() <= LONGEST_LEAD
        && !paragraph.text().matches("(?s).*[::]$");
  }

  private static String plain(List<Block> blocks) {
    return Markdown.plain(((Block.Paragraph) blocks.get(0)).text());
  }

  private static double prose(List<Block> blocks) {
    int words = Block.count(blocks);
    int code = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Code text) {
        code += text.text().split("\\s+").length;
      }
    }
    for (String text : Block.texts(blocks)) {
      code += text.length() - text.replace("`", "").length();
    }
    return words == 0 ? 0 : (double) words / (words + code);
  }

  private static List<String> notes(List<Block> blocks, Map<String, String> notes) {
    List<String> texts = new ArrayList<>();
    String all = String.join("\n", Block.texts(blocks));
    notes.forEach(
        (name, text) -> {
          if (all.contains("[^" + name + "]")) {
            texts.add(text);
          }
        });
    return texts;
  }

  /** Says why a translation is not complete: a text that is the original's, or in its language. */
  private static Optional<String> incomplete(List<String> english, List<String> french) {
    Set<List<String>> originals = new HashSet<>();
    english.forEach(text -> originals.add(lower(Block.words(text))));
    for (String text : french) {
      List<String> words = lower(Block.words(text));
      if (words.size() >= SAME_WORDS
          && originals.contains(words)
          && count(words, ENGLISH_WORDS) > 0) {
        return Optional.of("paragraph left in English, the same as in the original");
      }
      if (words.size() >= SAME_WORDS
          && count(words, ENGLISH_WORDS) > 1
          && count(words, ENGLISH_WORDS) > count(words, FRENCH_WORDS)) {
        return Optional.of("paragraph left in English, from an earlier original");
      }
      if (words.size() >= 3
          && words.size() < SAME_WORDS
          && originals.contains(words)
          && count(words, ENGLISH_WORDS) > 0
          && count(words, FRENCH_WORDS) == 0) {
        return Optional.of("heading or short text left in English");
      }
    }
    return Optional.empty();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static long count(List<String> words, Set<String> known) {
    return words.stream().filter(known::contains).count();
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
