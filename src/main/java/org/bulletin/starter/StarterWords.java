package org.bulletin.starter;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.build.Report;
import org.bulletin.starter.Gap.Choice;

/** What is told of a bulletin or an article that is begun. */
public final class StarterWords {

  private static final String INDENT = "  ";

  private final Report report;

  public StarterWords(Report report) {
    this.report = report;
  }

  /** Returns the lines that tell what is there, and what to do next. */
  public List<String> article(Begun.Written written) {
    return lines(written, "new-next");
  }

  /** Returns the same of a bulletin. */
  public List<String> bulletin(Begun.Written written) {
    return lines(written, "init-next");
  }

  private List<String> lines(Begun.Written written, String next) {
    List<String> lines = new ArrayList<>(List.of(report.word("starter-written")));
    written.files().forEach(file -> lines.add(INDENT + file));
    report.word(next).lines().forEach(lines::add);
    return lines;
  }

  /** Returns why nothing was begun; nothing where something was. */
  public List<String> refusal(Begun begun) {
    List<String> lines = new ArrayList<>();
    if (begun instanceof Begun.Incomplete incomplete) {
      incomplete.gaps().forEach(gap -> lines.addAll(refusal(gap)));
    } else if (begun instanceof Begun.InTheWay inTheWay) {
      String files = "`" + String.join("`, `", inTheWay.files()) + "`";
      lines.add(report.word("starter-in-the-way", files, inTheWay.files().size()));
    } else if (begun instanceof Begun.Failed failed) {
      lines.add(report.word("starter-failed", failed.file(), failed.reason()));
    } else if (begun instanceof Begun.Taken taken) {
      lines.add(report.word("new-taken", taken.id(), taken.file()));
    } else if (begun instanceof Begun.Unusable) {
      lines.add(report.word("starter-unusable"));
    }
    return lines;
  }

  private List<String> refusal(Gap gap) {
    List<String> lines = new ArrayList<>();
    lines.add(
        gap.wrong().isPresent() ? unknown(gap) : report.word("new-lacks-" + gap.part().key()));
    lines.addAll(choices(gap));
    return lines;
  }

  /** Returns the lines that ask for something; what is typed stands behind the last. */
  String question(Gap gap) {
    List<String> lines = new ArrayList<>();
    if (gap.wrong().isPresent()) {
      lines.add(unknown(gap));
    }
    lines.addAll(choices(gap));
    lines.add(report.word("new-ask-" + gap.part().key()) + " ");
    return String.join("\n", lines);
  }

  private String unknown(Gap gap) {
    return report.word(
        "new-unknown-" + gap.part().key(), gap.wrong().orElse(""), gap.nearest().orElse("none"));
  }

  private static List<String> choices(Gap gap) {
    int width = gap.choices().stream().mapToInt(one -> one.key().length()).max().orElse(0);
    return gap.choices().stream().map(choice -> line(choice, width)).toList();
  }

  private static String line(Choice choice, int width) {
    return INDENT
        + choice.key()
        + " ".repeat(width - choice.key().length())
        + INDENT
        + choice.name();
  }
}
