package org.bulletin.bench.detectors;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks a detector for the language of every passage. */
public final class Contest {

  /** The most words of a passage, by class; the last has no limit. */
  static final List<Integer> LENGTHS = List.of(5, 15, 40, Integer.MAX_VALUE);

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 2;

  private Contest() {}

  /** Makes a detector, which may take long. */
  @FunctionalInterface
  public interface Maker {

    /** Returns a detector that is ready. */
    Detector make() throws IOException;
  }

  /**
   * Adds a line to the results.
   *
   * @param arguments the file with the passages, and that for the results
   */
  public static void run(String[] arguments, String name, Maker maker) throws IOException {
    List<Passage> passages = Passage.read(Path.of(arguments[0]));
    long empty = heap();
    long start = processorTime();
    Detector detector = maker.make();
    detector.language(passages.get(0).start());
    double milliseconds = (processorTime() - start) / 1e6;

    int[][] answers = new int[LENGTHS.size()][3];
    int seen = 0;
    int same = 0;
    int french = 0;
    Set<String> articles = new HashSet<>();
    for (Passage passage : passages) {
      String answer = detector.language(passage.start());
      boolean right = answer.equals(passage.language());
      if (!passage.same()) {
        answers[length(passage)][right ? 0 : answer.isEmpty() ? 2 : 1]++;
      } else if (passage.language().equals("fr")) {
        same++;
        french += answer.equals("fr") ? 1 : 0;
      }
      if (!right && !answer.isEmpty()) {
        seen++;
        articles.add(passage.article());
      }
    }
    double micros = micros(detector, passages);
    double megabytes = (heap() - empty) / 1e6;
    // The detector is to be alive while its heap is measured.
    if (!detector.language("").isEmpty()) {
      System.out.println(name + " knows the language of nothing");
    }
    Result result =
        new Result(
            name, milliseconds, megabytes, micros, answers, seen, articles.size(), same, french);
    Files.writeString(
        Path.of(arguments[1]),
        result.line() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static int length(Passage passage) {
    int length = 0;
    while (passage.words() > LENGTHS.get(length)) {
      length++;
    }
    return length;
  }

  private static double micros(Detector detector, List<Passage> passages) {
    List<String> texts = passages.stream().map(Passage::start).toList();
    int decided = 0;
    long start = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      if (round == WARM_UP) {
        start = processorTime();
      }
      for (String text : texts) {
        decided += detector.language(text).length();
      }
    }
    long time = processorTime() - start;
    if (decided < 0) {
      throw new IllegalStateException();
    }
    return time / 1e3 / ROUNDS / texts.size();
  }

  /** Some detectors use threads of their own, so that of the process counts. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
