import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Draws time against the size of the corpus, both axes logarithmic, as an SVG that follows the
 * colour scheme of who looks at it.
 */
final class Plot {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;
  private static final int LEFT = 64;
  private static final int RIGHT = 210;
  private static final int TOP = 24;
  private static final int BOTTOM = 56;
  private static final int LINE_OF_TEXT = 17;

  private static final String STYLE =
      """
      <style>
      svg { --ground: #fff; --ink: #1f2328; --faint: #d8dce1; --a: #a13d0f; --b: #1a5fb4; --c: #1d7a4c; --d: #7a3d9c; }
      @media (prefers-color-scheme: dark) {
      svg { --ground: #0d1117; --ink: #e6edf3; --faint: #30363d; --a: #ff9a62; --b: #79b8ff; --c: #5fd38d; --d: #d2a8ff; }
      }
      text { font: 13px system-ui, sans-serif; fill: var(--ink); }
      .grid { stroke: var(--faint); }
      .line { fill: none; stroke-width: 2; }
      .dashed { stroke-dasharray: 6 4; }
      .dotted { stroke-dasharray: 2 3; }
      </style>
      """;

  private final List<Series> series;
  private final double leastX;
  private final double mostX;
  private final double leastY;
  private final double mostY;

  private Plot(List<Series> series) {
    this.series = series;
    List<Point> all = series.stream().flatMap(one -> one.points().stream()).toList();
    this.leastX = decade(all.stream().mapToDouble(Point::articles).min().orElse(100), false);
    this.mostX = decade(all.stream().mapToDouble(Point::articles).max().orElse(1_000), true);
    this.leastY = decade(all.stream().mapToDouble(Point::least).min().orElse(0.1), false);
    this.mostY = decade(all.stream().mapToDouble(Point::most).max().orElse(10), true);
  }

  private record Point(double articles, double seconds, double least, double most) {}

  /**
   * @param look the class of its line
   * @param colour the custom property that holds its colour
   */
  private record Series(String label, String look, String colour, List<Point> points) {}

  static String svg(Results results) {
    List<Series> series = new ArrayList<>();
    add(series, results, "bulletin", Scenario.FULL, "", "--a");
    add(series, results, "bulletin", Scenario.EDIT, " dashed", "--a");
    add(series, results, "bulletin", Scenario.UNCHANGED, " dotted", "--a");
    add(series, results, "hugo", Scenario.FULL, "", "--b");
    add(series, results, "hugo-lean", Scenario.FULL, " dashed", "--b");
    add(series, results, "eleventy", Scenario.FULL, "", "--c");
    add(series, results, "jbake", Scenario.FULL, "", "--d");
    return new Plot(series).draw();
  }

  private static void add(
      List<Series> all,
      Results results,
      String generator,
      Scenario scenario,
      String look,
      String colour) {
    Predicate<Results.Key> wanted =
        key -> key.generator().equals(generator) && key.scenario() == scenario;
    List<Point> points =
        results.rows().stream()
            .filter(row -> wanted.test(row.key()) && row.failures() == 0)
            .map(Plot::point)
            .sorted(Comparator.comparingDouble(Point::articles))
            .toList();
    if (!points.isEmpty()) {
      all.add(new Series(generator + ", " + scenario.label(), look, colour, points));
    }
  }

  private static Point point(Results.Row row) {
    return new Point(
        row.key().articles(),
        row.median(Sample::wall),
        row.least(Sample::wall),
        row.most(Sample::wall));
  }

  /** Returns the power of ten at or below a value, or at or above it. */
  private static double decade(double value, boolean above) {
    double power = Math.log10(value);
    return Math.pow(10, above ? Math.ceil(power - 1e-9) : Math.floor(power + 1e-9));
  }

  private String draw() {
    StringBuilder out = new StringBuilder();
    out.append(
        text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"img\""
                + " aria-labelledby=\"title desc\">\n",
            WIDTH, HEIGHT));
    out.append("<title id=\"title\">Time of a build against the number of articles</title>\n");
    out.append(text("<desc id=\"desc\">%s</desc>\n", description()));
    out.append(STYLE);
    out.append(
        text("<rect width=\"%d\" height=\"%d\" style=\"fill: var(--ground)\"/>\n", WIDTH, HEIGHT));
    grid(out);
    series.forEach(one -> line(out, one));
    labels(out);
    out.append("</svg>\n");
    return out.toString();
  }

  private String description() {
    return series.stream()
        .map(
            one ->
                one.label()
                    + ": "
                    + one.points().stream()
                        .map(point -> text("%.2f s for %,.0f", point.seconds(), point.articles()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; ", "Both axes are logarithmic. ", "."));
  }

  private void grid(StringBuilder out) {
    double bottom = y(leastY);
    double right = WIDTH - RIGHT;
    for (double articles = leastX; articles <= mostX * 1.01; articles *= 10) {
      double x = x(articles);
      out.append(stroke(x, TOP, x, bottom));
      out.append(
          text(
              "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%,.0f</text>\n",
              x, bottom + 20, articles));
    }
    for (double seconds = leastY; seconds <= mostY * 1.01; seconds *= 10) {
      double y = y(seconds);
      out.append(stroke(LEFT, y, right, y));
      out.append(
          text(
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s s</text>\n",
              LEFT - 8, y + 4, seconds < 1 ? text("%.1f", seconds) : text("%,.0f", seconds)));
    }
    out.append(
        text(
            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">articles, each in two languages</text>\n",
            (LEFT + right) / 2, HEIGHT - 12));
  }

  private static String stroke(double x1, double y1, double x2, double y2) {
    return text(
        "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", x1, y1, x2, y2);
  }

  /** Draws the medians as a line, and from least to most as a bar at each. */
  private void line(StringBuilder out, Series one) {
    out.append(text("<g style=\"stroke: var(%s)\">\n", one.colour()));
    String points =
        one.points().stream()
            .map(point -> text("%.1f,%.1f", x(point.articles()), y(point.seconds())))
            .collect(Collectors.joining(" "));
    out.append(text("<polyline class=\"line%s\" points=\"%s\"/>\n", one.look(), points));
    for (Point point : one.points()) {
      double x = x(point.articles());
      out.append(
          text(
              "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
              x, y(point.least()), x, y(point.most())));
      out.append(
          text(
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" style=\"fill: var(%s)\"/>\n",
              x, y(point.seconds()), one.colour()));
    }
    out.append("</g>\n");
  }

  /** Names the lines at the right, in the order of their ends, none over another. */
  private void labels(StringBuilder out) {
    List<Series> ordered =
        series.stream()
            .sorted(
                Comparator.comparingDouble(
                    (Series one) -> y(one.points().get(one.points().size() - 1).seconds())))
            .toList();
    double free = TOP;
    for (Series one : ordered) {
      Point end = one.points().get(one.points().size() - 1);
      double y = Math.max(free, y(end.seconds()));
      free = y + LINE_OF_TEXT;
      int left = WIDTH - RIGHT + 8;
      out.append(
          text(
              "<polyline class=\"line%s\" style=\"stroke: var(%s)\" points=\"%d,%.1f %d,%.1f\"/>\n",
              one.look(), one.colour(), left, y, left + 22, y));
      out.append(text("<text x=\"%d\" y=\"%.1f\">%s</text>\n", left + 28, y + 4, one.label()));
    }
  }

  private double x(double articles) {
    double span = Math.log10(mostX / leastX);
    double part = span == 0 ? 0.5 : Math.log10(articles / leastX) / span;
    return LEFT + part * (WIDTH - RIGHT - LEFT);
  }

  private double y(double seconds) {
    double part = Math.log10(seconds / leastY) / Math.log10(mostY / leastY);
    return HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
