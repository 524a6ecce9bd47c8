package org.bulletin.bench.detectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one detector did.
 *
 * @param detector its name and how it was used
 * @param milliseconds of processor time until its first answer
 * @param megabytes of heap that it holds after its last
 * @param micros of processor time for a passage, all lengths together
 * @param answers right, wrong and undecided, by length
 * @param seen passages of correct articles that an editor would be told of
 * @param articles how many have such passages
 * @param same how many passages stand in both versions
 * @param french how many of those would be called French
 */
record Result(
    String detector,
    double milliseconds,
    double megabytes,
    double micros,
    int[][] answers,
    int seen,
    int articles,
    int same,
    int french) {

  String line() {
    return String.join(
        "\t",
        detector,
        String.valueOf(milliseconds),
        String.valueOf(megabytes),
        String.valueOf(micros),
        Arrays.stream(answers)
            .map(each -> each[0] + " " + each[1] + " " + each[2])
            .collect(Collectors.joining(",")),
        String.valueOf(seen),
        String.valueOf(articles),
        String.valueOf(same),
        String.valueOf(french));
  }

  static List<Result> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Result::of).toList();
  }

  private static Result of(String line) {
    String[] parts = line.split("\t");
    return new Result(
        parts[0],
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Arrays.stream(parts[4].split(","))
            .map(each -> Arrays.stream(each.split(" ")).mapToInt(Integer::parseInt).toArray())
            .toArray(int[][]::new),
        Integer.parseInt(parts[5]),
        Integer.parseInt(parts[6]),
        Integer.parseInt(parts[7]),
        Integer.parseInt(parts[8]));
  }
}
