package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged theme's words. */
class ThemeWordsTest {

  private static final Pattern TEMPLATE_ASKS = Pattern.compile("\\btext\\('([a-z-]+)'");
  private static final Pattern ENGINE_NAMES = Pattern.compile("\"([a-z-]+)\"");
  private static final Pattern ENGINE_ASKS =
      Pattern.compile("(?:models\\.|[^.\\w])text\\(\"([a-z-]+)\"");

  @Test
  void frenchAndEnglishHaveTheSameWords() {
    assertThat(words("fr").keys()).containsExactlyInAnyOrderElementsOf(words("en").keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyWordThatIsAskedForIsThere(String language) throws IOException {
    assertThat(words(language).keys()).containsAll(asked(ENGINE_ASKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noWordIsWithoutUse(String language) throws IOException {
    assertThat(asked(ENGINE_NAMES)).containsAll(words(language).keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyWordFillsItsArgumentsIn(String language) {
    MessageCatalogue words = words(language);
    for (String key : words.keys()) {
      assertThat(words.format(key, List.of(3, 4)).orElseThrow())
          .as(key)
          .isNotBlank()
          .doesNotContainPattern("\\{\\d|plural|select");
    }
  }

  private static Set<String> asked(Pattern engine) throws IOException {
    Set<String> asked = new TreeSet<>();
    collect(Path.of("templates"), TEMPLATE_ASKS, asked);
    collect(Path.of("src/main/java/org/bulletin/pages"), engine, asked);
    return asked;
  }

  private static void collect(Path folder, Pattern pattern, Set<String> asked) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(java|ftl.?)")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
  }

  private static MessageCatalogue words(String language) {
    return Theme.read(Optional.empty(), new Diagnostics())
        .texts(new Language(language), List.of(), new Diagnostics());
  }
}
