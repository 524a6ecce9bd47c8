package org.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No build runs the benchmarks, and they work with the engine's own classes. */
class BenchmarksTest {

  private static final Path FOLDER = Path.of("src/bench");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speed/*.java",
        "checks/*.java",
        "jmh/src/**.java",
        // The others of this folder work with libraries of their own.
        "checks/detectors/src/**/{Contest,Detector,Passage,Passages,Result,SmallWords,Table}.java"
      })
  void benchmarksCompile(String sources, @TempDir Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-proc:none", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(matching(sources)))
              .call();

      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static List<Path> matching(String glob) throws IOException {
    PathMatcher matcher = FOLDER.getFileSystem().getPathMatcher("glob:" + glob);
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      return paths.filter(path -> matcher.matches(FOLDER.relativize(path))).toList();
    }
  }
}
