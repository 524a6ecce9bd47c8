package org.bulletin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a YAML document whose root is a mapping.
 *
 * <p>A line that can be mended is reported and then read as if it were, so that one run tells every
 * such mistake of a file.
 */
public final class YamlReader {

  private static final int MAX_REPAIRS = 50;

  private YamlReader() {}

  /**
   * Returns the document's mapping, or empty where the text is no YAML that can be read; then at
   * least one error is reported. A document without content is an empty mapping.
   *
   * @param file the file that the text stands in, for messages
   * @param firstLine the number, in that file, of the text's first line
   */
  public static Optional<YamlValue.Mapping> read(
      String file, String text, int firstLine, Diagnostics diagnostics) {
    String repaired = text;
    Optional<SourceLocation> last = Optional.empty();
    for (int repairs = 0; repairs <= MAX_REPAIRS; repairs++) {
      try {
        Node root = root(repaired);
        return new YamlTree(file, repaired, firstLine, diagnostics)
            .mapping(Optional.ofNullable(root));
      } catch (MarkedYAMLException mistake) {
        YamlMistake.Explanation explained =
            new YamlMistake(file, repaired, firstLine, mistake).explain();
        SourceLocation place = explained.diagnostic().location();
        if (last.equals(Optional.of(place))) {
          return Optional.empty();
        }
        last = Optional.of(place);
        diagnostics.add(explained.diagnostic());
        if (explained.repairedText().isEmpty()) {
          return Optional.empty();
        }
        repaired = explained.repairedText().get();
      } catch (YAMLException tooMuch) {
        Problem problem =
            String.valueOf(tooMuch.getMessage()).contains("epth")
                ? Problem.YAML_TOO_DEEP
                : Problem.YAML_TOO_LARGE;
        diagnostics.error(
            problem, new SourceLocation(file, firstLine, 1, 0), YamlLimits.limitOf(problem));
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the root; null where there is no content. */
  private static @Nullable Node root(String text) {
    LoaderOptions limits = limits();
    ParserImpl parser = new ParserImpl(new StreamReader(text), limits);
    return new Composer(parser, new TextsOnly(), limits).getSingleNode();
  }

  /** Every scalar is read as the text that it is, so that nobody asks for its type. */
  private static final class TextsOnly extends Resolver {

    @Override
    protected void addImplicitResolvers() {
      // a text needs none
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(YamlLimits.NESTING);
    options.setMaxAliasesForCollections(YamlLimits.ALIASES);
    options.setCodePointLimit(YamlLimits.CHARACTERS);
    options.setAllowRecursiveKeys(false);
    options.setProcessComments(false);
    return options;
  }

  /** Returns the text's lines, without their ends. */
  static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }
}
