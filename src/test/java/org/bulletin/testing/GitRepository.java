package org.bulletin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository of a test, made with the git of this machine and nobody's configuration. */
public final class GitRepository {

  private final Path folder;

  private GitRepository(Path folder) {
    this.folder = folder;
  }

  /** Returns whether there is a git on this machine. */
  public static boolean isInstalled() {
    try {
      return new ProcessBuilder("git", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }

  /** Makes a repository without any commit. */
  public static GitRepository in(Path folder) {
    GitRepository repository = new GitRepository(folder);
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  /** Returns the repository that stands in a folder already. */
  public static GitRepository at(Path folder) {
    return new GitRepository(folder);
  }

  /** Commits all of {@code content/} as it stands, at noon UTC. */
  public GitRepository commit(String day) {
    git("add", "--all", "content");
    run(day, List.of("commit", "--quiet", "--message=x"));
    return this;
  }

  /** Runs git, at noon of the last day of 2026 where it commits. */
  public GitRepository git(String... arguments) {
    run("2026-12-31", List.of(arguments));
    return this;
  }

  private void run(String day, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=x"));
    command.addAll(List.of("-c", "user.email=x@bulletin.example"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CONFIG_GLOBAL", folder.resolve("no-configuration").toString());
    environment.put("GIT_AUTHOR_DATE", day + "T12:00:00Z");
    environment.put("GIT_COMMITTER_DATE", day + "T12:00:00Z");
    try {
      Process git = builder.start();
      String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        throw new AssertionError(command + ": " + told);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }
}
