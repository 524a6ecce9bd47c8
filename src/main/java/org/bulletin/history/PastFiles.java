package org.bulletin.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files as they were in commits, from one git for all of them. */
final class PastFiles implements AutoCloseable {

  private static final String FILE = "blob";

  /** An article is far smaller. */
  private static final int LARGEST = 1 << 20;

  private final GitProcess git;
  private final InputStream answers;

  PastFiles(Git git) throws IOException {
    this.git = git.start("cat-file", "--batch");
    this.answers = new BufferedInputStream(this.git.output());
  }

  /**
   * Returns the bytes of a file in a commit; empty where there was none.
   *
   * @param name from the root of the work tree
   * @param known a blob that is not wanted
   */
  Optional<byte[]> at(String commit, String name, Optional<String> known) throws IOException {
    if (name.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    git.input().write((commit + ":" + name + "\n").getBytes(StandardCharsets.UTF_8));
    git.input().flush();
    String[] answer = line().split(" ", -1);
    if (answer.length != 3 || answer[0].contains(":")) {
      return Optional.empty();
    }
    long size = Long.parseLong(answer[2]);
    if (size > LARGEST || !answer[1].equals(FILE) || known.filter(answer[0]::equals).isPresent()) {
      answers.skipNBytes(size + 1);
      return Optional.empty();
    }
    byte[] bytes = answers.readNBytes((int) size);
    answers.skipNBytes(1);
    return Optional.of(bytes);
  }

  /** A file is announced as {@code <blob> blob <size>}, one that is not there by what was asked. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = answers.read();
    while (next != '\n') {
      if (next < 0) {
        throw new IOException("git ended");
      }
      line.write(next);
      next = answers.read();
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    git.close();
  }
}
