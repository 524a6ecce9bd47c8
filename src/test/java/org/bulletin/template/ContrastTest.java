package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The style sheet's colours can be read: WCAG 2.2, success criterion 1.4.3. */
class ContrastTest {

  private static final Path STYLE_SHEET = Path.of("templates/assets/style.css");
  private static final double LEAST = 4.5;
  private static final Pattern RULE = Pattern.compile("(:root|\\.hue-\\d) \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #(\\p{XDigit}{6});");

  private enum Scheme {
    LIGHT,
    DARK
  }

  @ParameterizedTest
  @EnumSource
  void textAndEveryRubricsColourStandOutFromBothGrounds(Scheme scheme) throws IOException {
    Map<String, String> colours = colours(scheme);
    Map<String, String> texts =
        Stream.concat(
                Stream.of(":root ink", ":root soft", ":root accent"),
                IntStream.rangeClosed(1, 8).mapToObj(hue -> ".hue-" + hue + " accent"))
            .collect(Collectors.toMap(name -> name, name -> colour(colours, name)));

    for (String ground : new String[] {":root paper", ":root sand"}) {
      assertThat(texts)
          .allSatisfy(
              (name, colour) ->
                  assertThat(contrast(colour, colour(colours, ground)))
                      .as("%s on %s, %s", name, ground, scheme)
                      .isGreaterThanOrEqualTo(LEAST));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTwoRubricsShareAColour(Scheme scheme) throws IOException {
    assertThat(
            colours(scheme).entrySet().stream()
                .filter(one -> one.getKey().startsWith(".hue"))
                .map(Map.Entry::getValue))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  /** Returns the colours by selector and property. */
  private static Map<String, String> colours(Scheme scheme) throws IOException {
    String css = Files.readString(STYLE_SHEET);
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    String part =
        scheme == Scheme.LIGHT
            ? css.substring(0, dark)
            : css.substring(dark, css.indexOf("\n}", dark));
    Map<String, String> colours = new TreeMap<>();
    Matcher rule = RULE.matcher(part);
    while (rule.find()) {
      Matcher colour = COLOUR.matcher(rule.group(2));
      while (colour.find()) {
        colours.put(rule.group(1) + " " + colour.group(1), colour.group(2));
      }
    }
    return colours;
  }

  private static String colour(Map<String, String> colours, String name) {
    assertThat(colours).containsKey(name);
    return colours.getOrDefault(name, "");
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
