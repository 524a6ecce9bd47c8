package org.bulletin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The history of a folder that git keeps, as far as it is all there. */
public final class FolderHistory {

  private static final String FALSE = "false";
  private static final String TRUE = "true";
  private static final int FACTS = 4;

  /** Two letters and a space come before the name of a file that was edited. */
  private static final int STATE = 3;

  private final Git git;
  private final String head;
  private final String prefix;

  /**
   * @param head the commit that is looked back from
   * @param prefix of the folder's files, from the root of the work tree
   */
  private FolderHistory(Git git, String head, String prefix) {
    this.git = git;
    this.head = head;
    this.prefix = prefix;
  }

  /**
   * Returns the history of a folder; empty where there is no git, where the folder is in no work
   * tree, where nothing is committed, and in a shallow clone, whose first commit seems to have
   * written everything.
   */
  public static Optional<FolderHistory> of(Path folder) {
    try {
      Git git = new Git(folder.toRealPath());
      String[] facts =
          git.run(
                  "rev-parse",
                  "--is-inside-work-tree",
                  "--is-shallow-repository",
                  "--show-prefix",
                  "HEAD^{commit}")
              .split("\n", -1);
      // A git that knows no shallow clones repeats the question.
      return facts.length > FACTS && facts[0].equals(TRUE) && facts[1].equals(FALSE)
          ? Optional.of(new FolderHistory(git, facts[3], facts[2]))
          : Optional.empty();
    } catch (IOException noHistory) {
      return Optional.empty();
    }
  }

  /**
   * Finds what originals said when their translations were last committed, where that was something
   * else. Nothing is told of a translation that is not committed as it stands, and of an original
   * that was not there. Where git fails, nothing more is told.
   *
   * @param originals by translation; files relative to the folder, with forward slashes
   */
  public void read(Map<String, String> originals, Consumer<PastOriginal> taker) {
    try {
      Map<String, String> blobs = committed();
      Set<String> edited = edited();
      Map<String, String> settled = new HashMap<>();
      originals.forEach(
          (translation, original) -> {
            String name = prefix + translation;
            if (blobs.containsKey(name) && !edited.contains(name)) {
              settled.put(name, prefix + original);
            }
          });
      edited.forEach(blobs::remove);
      read(lastCommits(settled, blobs), blobs, taker);
    } catch (IOException failure) {
      // What was told before is true all the same.
    }
  }

  /** Returns the blobs of the folder's files in HEAD, by their names. */
  private Map<String, String> committed() throws IOException {
    Map<String, String> blobs = new HashMap<>();
    for (String entry : git.run("ls-tree", "-r", "-z", "--full-name", head).split("\0", -1)) {
      int tab = entry.indexOf('\t');
      if (tab > 0) {
        blobs.put(entry.substring(tab + 1), entry.substring(0, tab).split(" ", -1)[2]);
      }
    }
    return blobs;
  }

  /** Returns the files that do not stand as they were committed. */
  private Set<String> edited() throws IOException {
    String status =
        git.run(
            "status",
            "--porcelain",
            "-z",
            "--no-renames",
            "--untracked-files=no",
            "--ignore-submodules=all",
            "--",
            ".");
    Set<String> edited = new HashSet<>();
    for (String entry : status.split("\0", -1)) {
      if (entry.length() > STATE) {
        edited.add(entry.substring(STATE));
      }
    }
    return edited;
  }

  private List<LastCommit> lastCommits(Map<String, String> originals, Map<String, String> blobs)
      throws IOException {
    if (originals.isEmpty()) {
      return List.of();
    }
    List<String> command = new ArrayList<>(LogReader.COMMAND);
    command.addAll(List.of(head, "--", "."));
    try (GitProcess log = git.start(command.toArray(String[]::new))) {
      return new LogReader(log.output(), originals, blobs).read();
    }
  }

  private void read(
      List<LastCommit> commits, Map<String, String> blobs, Consumer<PastOriginal> taker)
      throws IOException {
    if (commits.isEmpty()) {
      return;
    }
    try (PastFiles files = new PastFiles(git)) {
      for (LastCommit last : commits) {
        Optional<String> now = Optional.ofNullable(blobs.get(last.original()));
        files
            .at(last.commit(), last.originalThen(), now)
            .map(bytes -> past(last, bytes))
            .ifPresent(taker);
      }
    }
  }

  private PastOriginal past(LastCommit last, byte[] bytes) {
    return new PastOriginal(last.translation().substring(prefix.length()), last.when(), bytes);
  }
}
