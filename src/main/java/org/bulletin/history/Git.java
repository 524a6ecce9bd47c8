package org.bulletin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs git in a folder. It changes nothing there, fetches nothing and asks nobody. */
final class Git {

  /** What an editor may have configured does not change what git prints. */
  private static final List<String> SETTINGS =
      List.of(
          "core.quotePath=false",
          "core.fsmonitor=false",
          "diff.relative=false",
          "log.showSignature=false");

  /** In a hook these name a repository, by paths from where the hook runs. */
  private static final List<String> OTHER_REPOSITORY =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /** Starts git. */
  GitProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    OTHER_REPOSITORY.forEach(environment::remove);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    return new GitProcess(builder.start());
  }

  /** Returns all that git prints. */
  String run(String... arguments) throws IOException {
    try (GitProcess process = start(arguments)) {
      byte[] printed = process.output().readAllBytes();
      process.finish();
      return new String(printed, StandardCharsets.UTF_8);
    }
  }
}
