package org.bulletin.starter;

import java.util.List;

/**
 * What came of beginning a bulletin or an article. Unless it is {@link Written}, no file was
 * written.
 */
public sealed interface Begun {

  /** The files are there; relative to the folder that they were begun in, in order. */
  record Written(List<String> files) implements Begun {
    public Written {
      files = List.copyOf(files);
    }
  }

  /** Files stand already where some would come to stand. */
  record InTheWay(List<String> files) implements Begun {
    public InTheWay {
      files = List.copyOf(files);
    }
  }

  /** The file cannot be written. */
  record Failed(String file, String reason) implements Begun {}

  /** An article needs more, or something else, than was said of it. */
  record Incomplete(List<Gap> gaps) implements Begun {
    public Incomplete {
      gaps = List.copyOf(gaps);
    }
  }

  /** There is an article with this identity, in this file. */
  record Taken(String id, String file) implements Begun {}

  /** {@code bulletin.yaml} has mistakes. */
  record Unusable() implements Begun {}
}
