package org.bulletin.preview;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bulletin.preview.FolderWatch.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes count, and that none is missed. */
class FolderWatchTest {

  private static final long PATIENCE = 20;

  @TempDir Path folder;

  private final BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
  private final AtomicReference<Change> last = new AtomicReference<>();
  private FolderWatch watch;
  private Thread thread;
  private Path content;
  private Path templates;

  @BeforeEach
  void watchAFolderThatIsThereAndOneThatIsNot() throws IOException {
    content = Files.createDirectories(folder.resolve("project/content"));
    templates = folder.resolve("project/templates");
    Files.createDirectories(content.resolve("articles/2025"));
    watch = new FolderWatch(Set.of(content, templates));
    thread = new Thread(this::listen);
    thread.start();
  }

  @AfterEach
  void end() throws IOException, InterruptedException {
    watch.close();
    thread.join();
  }

  @Test
  void filesThatAreWrittenRenamedOrDeletedCount() throws Exception {
    Path file = content.resolve("articles/2025/a.fr.md");
    Files.writeString(file, "x");
    awaitChange();
    Files.writeString(content.resolve("articles/2025/neu.tmp"), "y");
    awaitChange();
    Files.move(content.resolve("articles/2025/neu.tmp"), file, REPLACE_EXISTING);
    awaitChange();
    Files.delete(file);
    awaitChange();
  }

  @Test
  void hiddenFilesAndBackupsDoNot() throws Exception {
    Files.writeString(content.resolve("articles/.a.fr.md.swp"), "x");
    Files.writeString(content.resolve("articles/a.fr.md~"), "x");
    Files.writeString(content.resolve("articles/#a.fr.md#"), "x");
    Files.createDirectories(content.resolve(".git/objects"));
    Files.writeString(folder.resolve("project/pom.xml"), "x");

    assertThat(changes.poll(300, TimeUnit.MILLISECONDS)).isNull();

    Files.writeString(content.resolve("bulletin.yaml"), "x");
    awaitChange();
  }

  @Test
  void aChangeTellsEveryPathAndTheCopiesBeforeIt() throws Exception {
    Path copy = Files.writeString(content.resolve("articles/a.fr.md~"), "x");
    assertThat(changes.poll(300, TimeUnit.MILLISECONDS)).isNull();
    Path file = Files.writeString(content.resolve("articles/a.fr.md"), "x");
    awaitChange();
    assertThat(last.get().paths()).contains(Set.of(copy.toRealPath(), file.toRealPath()));
  }

  @Test
  void aRootThatCameTellsThatAnythingMayHaveChanged() throws Exception {
    Files.createDirectories(templates);
    awaitChange();
    assertThat(last.get().paths()).isEmpty();
  }

  @Test
  void aNewFolderIsWatchedWithAllThatComesIntoIt() throws Exception {
    Path month = Files.createDirectories(content.resolve("articles/2026/01"));
    awaitChange();
    Files.writeString(month.resolve("a.fr.md"), "x");
    awaitChange();
  }

  @Test
  void aFolderThatIsMovedInIsWatched() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/01"));
    Files.move(folder.resolve("elsewhere"), content.resolve("articles/2026"));
    awaitChange();
    Files.writeString(content.resolve("articles/2026/01/a.fr.md"), "x");
    awaitChange();
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void aRootMayComeLater() throws Exception {
    Files.createDirectories(templates.resolve("partials"));
    awaitChange();
    Files.writeString(templates.resolve("partials/card.ftlh"), "x");
    awaitChange();
  }

  @Test
  void aRootMayGoAndComeBack() throws Exception {
    delete(content);
    awaitChange();
    Files.createDirectories(content.resolve("articles"));
    awaitChange();
    Files.writeString(content.resolve("articles/a.fr.md"), "x");
    awaitChange();
  }

  @Test
  void aBurstOfChangesCountsFewTimes() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      Path month = Files.createDirectories(content.resolve("articles/%02d".formatted(i % 40)));
      Files.writeString(month.resolve("a" + i + ".fr.md"), "x");
    }
    awaitChange();
    Files.writeString(content.resolve("articles/39/last.fr.md"), "x");
    awaitChange();
    assertThat(changes).hasSizeLessThan(100);
  }

  @Test
  void closingEndsTheWait() throws Exception {
    watch.close();
    assertThat(changes.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
  }

  private void listen() {
    try {
      boolean open = true;
      while (open) {
        Optional<Change> change = watch.awaitChange();
        open = change.isPresent();
        change.ifPresent(last::set);
        changes.add(open);
      }
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Waits for a change, and until nothing more comes of it. */
  private void awaitChange() throws InterruptedException {
    assertThat(changes.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
    while (changes.poll(100, TimeUnit.MILLISECONDS) != null) {
      // The same change, told in parts.
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
    }
  }
}
