package org.bulletin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} says what templates see: each record, its properties, their types. */
class TemplateModelDocumentationTest {

  private static final Path DOCUMENT = Path.of("docs/templates.md");
  private static final Path SOURCES = Path.of("src/main/java/org/bulletin/pages/model");
  private static final Pattern HEADING = Pattern.compile("### (\\w+)");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| (.+) \\|");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");

  @Test
  void theDocumentHasEveryModelWithItsPropertiesInOrder() throws Exception {
    assertThat(shown(documented())).isEqualTo(shown(declared()));
  }

  private static String shown(Map<String, Map<String, String>> records) {
    return new TreeMap<>(records)
        .entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        + "\n"
                        + one.getValue().entrySet().stream()
                            .map(property -> "  " + property.getKey() + ": " + property.getValue())
                            .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n"));
  }

  private static Map<String, Map<String, String>> documented() throws IOException {
    Map<String, Map<String, String>> records = new LinkedHashMap<>();
    Map<String, String> properties = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (line.startsWith("#")) {
        properties = new LinkedHashMap<>();
      }
      if (heading.matches()) {
        records.put(heading.group(1), properties);
      } else if (row.matches()) {
        properties.put(row.group(1), plain(row.group(2)));
      }
    }
    return records;
  }

  private static Map<String, Map<String, String>> declared() throws Exception {
    Map<String, Map<String, String>> records = new LinkedHashMap<>();
    for (String name : modelNames()) {
      Map<String, String> properties = new LinkedHashMap<>();
      for (RecordComponent component :
          Class.forName("org.bulletin.pages.model." + name).getRecordComponents()) {
        properties.put(component.getName(), name(component.getGenericType()));
      }
      records.put(name, properties);
    }
    return records;
  }

  private static List<String> modelNames() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .forEach(names::add);
    }
    return names;
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return name(generic.getRawType())
          + Arrays.stream(generic.getActualTypeArguments())
              .map(TemplateModelDocumentationTest::name)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    return ((Class<?>) type).getSimpleName();
  }

  /** A type may be a link to its own table, in code or not. */
  private static String plain(String cell) {
    return LINK.matcher(cell).replaceAll("$1").replace("`", "").replace("\\", "").strip();
  }
}
