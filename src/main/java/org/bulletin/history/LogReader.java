package org.bulletin.history;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks in a log for the commits that made translations what they are: the last one that left the
 * text which stands in HEAD. Of two branches that were brought together only one may have done
 * that. Goes back through the log once, and follows files that were moved and not edited.
 *
 * <p>The log is that of {@link #COMMAND}: a commit begins with {@code 0x01}, its id and its second
 * since 1970; each change is {@code :100644 100644 <blob before> <blob after> M} and its path, a
 * move has two paths, a merge one colon and one blob before for each parent.
 */
final class LogReader {

  /** A merge tells what it made itself. Where only the same bytes are a move, none are compared. */
  static final List<String> COMMAND =
      List.of("log", "-z", "--raw", "--no-abbrev", "-c", "-M100%", "--format=%x01%H %ct");

  private static final String COMMIT = "\u0001";
  private static final String CHANGE = ":";
  private static final String NEW = "A";

  private final NulTerminated log;
  private final Map<String, String> sought;
  private final Map<String, String> blobs;
  private final EarlierNames names;
  private final Map<String, Optional<String>> arrived = new HashMap<>();
  private final List<LastCommit> found = new ArrayList<>();
  private String commit = "";
  private Instant when = Instant.EPOCH;

  /**
   * @param originals by translation
   * @param blobs what each translation is in HEAD
   */
  LogReader(InputStream log, Map<String, String> originals, Map<String, String> blobs) {
    this.log = new NulTerminated(log);
    this.sought = new HashMap<>(originals);
    this.blobs = blobs;
    Set<String> followed = new HashSet<>(originals.keySet());
    followed.addAll(originals.values());
    this.names = new EarlierNames(followed);
  }

  /** Returns what is found before the log ends; reads no further than it must. */
  List<LastCommit> read() throws IOException {
    Optional<String> next = log.next();
    while (next.isPresent() && !sought.isEmpty()) {
      String part = next.get().stripLeading();
      if (part.startsWith(COMMIT)) {
        begin(part);
      } else if (part.startsWith(CHANGE)) {
        change(part.split(" ", -1));
      }
      next = log.next();
    }
    return found;
  }

  /** Within one commit names are those that it left. */
  private void begin(String header) {
    for (String name : arrived.keySet()) {
      if (arrived.get(name).isEmpty()) {
        names.now(name).ifPresent(sought::remove);
      }
    }
    names.before(arrived);
    arrived.clear();
    int space = header.indexOf(' ');
    commit = header.substring(COMMIT.length(), space);
    when = Instant.ofEpochSecond(Long.parseLong(header.substring(space + 1)));
  }

  private void change(String[] fields) throws IOException {
    String status = fields[fields.length - 1];
    String blob = fields[fields.length - 2];
    String path = log.next().orElse("");
    if (isMove(status)) {
      String to = log.next().orElse("");
      arrived.put(to, Optional.of(path));
      return;
    }
    if (status.equals(NEW)) {
      arrived.put(path, Optional.empty());
    }
    Optional<String> translation = names.now(path).filter(sought::containsKey);
    if (translation.isPresent() && blob.equals(blobs.get(translation.get()))) {
      found(translation.get());
    }
  }

  private void found(String translation) {
    String original = Optional.ofNullable(sought.remove(translation)).orElseThrow();
    names
        .then(original)
        .map(then -> new LastCommit(translation, commit, when, original, then))
        .ifPresent(found::add);
  }

  /** Git says how much of a file is the same, which is all of it: {@code R100}. */
  private static boolean isMove(String status) {
    return status.length() > 1 && Character.isDigit(status.charAt(1));
  }
}
