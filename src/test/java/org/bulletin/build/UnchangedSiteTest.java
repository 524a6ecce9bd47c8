package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBuild.assertSameFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bulletin.output.OutputChange;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that nothing has changed for does nothing, and whatever has changed is seen. */
class UnchangedSiteTest {

  @TempDir Path folder;

  @Test
  void aBuildWithoutAChangeReadsNothingAndTellsTheSame() {
    TestBulletin bulletin = settled(bulletin("lived"));
    BuildResult first = bulletin.generate().result();
    int files = bulletin.generate().files().size();

    AtomicInteger steps = new AtomicInteger();
    BuildResult second =
        new BulletinEngine(bulletin.options(), (step, done, all) -> steps.incrementAndGet())
            .generate();

    assertThat(steps).hasValue(0);
    BuildSummary told = first.summary().orElseThrow();
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).isNotEmpty();
    assertThat(second.messageLanguage()).isEqualTo(first.messageLanguage());
    assertThat(second.summary())
        .contains(
            new BuildSummary(
                told.articles(),
                told.translations(),
                told.heaviest(),
                new OutputChange(0, files, 0),
                Work.NONE,
                told.heldBack(),
                told.start()));
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void whateverHasChangedIsSeen(Change change) throws IOException {
    TestBulletin lived = settled(bulletin("lived"));
    lived.generate().summary();
    change.befall(lived);
    TestBulletin fresh = bulletin("fresh");
    change.befall(fresh);

    TestBuild after = change.later(lived).generate();

    TestBuild expected = change.later(fresh).generate();
    assertThat(after.messages()).isEqualTo(expected.messages());
    assertThat(after.result().failed()).isEqualTo(expected.result().failed());
    if (!expected.result().failed()) {
      assertSameFiles(after.files(), expected.files());
    }
  }

  /** What can happen between two builds. */
  private enum Change {
    NOTHING,
    AN_EDIT {
      @Override
      void befall(TestBulletin bulletin) {
        bulletin.withArticle("a", "2025-04-01", "Un titre", "Un texte neuf.");
      }
    },
    AN_ARTICLE_GONE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.delete(bulletin.content().resolve("articles/a.fr.md"));
      }
    },
    ANOTHER_PHOTO {
      @Override
      void befall(TestBulletin bulletin) {
        bulletin.bytes("content/media/pont.png", TestPhoto.png(500, 300).bytes());
      }
    },
    A_PHOTO_GONE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.delete(bulletin.content().resolve("media/pont.png"));
      }
    },
    ANOTHER_ATTACHMENT {
      @Override
      void befall(TestBulletin bulletin) {
        bulletin.bytes("content/media/rapport.csv", "c,d".getBytes(StandardCharsets.UTF_8));
      }
    },
    ANOTHER_DECLARATION {
      @Override
      void befall(TestBulletin bulletin) {
        bulletin.with(
            "=== bulletin.yaml\n"
                + TestBulletin.BULLETIN_YAML.replace("Bulletin Sécurité", "Un autre nom"));
      }
    },
    A_TEMPLATE {
      @Override
      void befall(TestBulletin bulletin) {
        bulletin.with("=== templates/atom.ftlx\n<feed/>\n");
      }
    },
    A_LINK_TO_NOWHERE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.createSymbolicLink(bulletin.content().resolve("media/lien.png"), Path.of("absent"));
      }
    },
    ANOTHER_DAY {
      @Override
      TestBulletin later(TestBulletin bulletin) {
        return bulletin.at("2025-06-02T00:00:00Z");
      }
    },
    THE_END_OF_AN_EMBARGO {
      @Override
      TestBulletin later(TestBulletin bulletin) {
        return bulletin.at("2025-06-01T18:00:00Z");
      }
    },
    AN_EARLIER_CLOCK {
      @Override
      TestBulletin later(TestBulletin bulletin) {
        return bulletin.at("2025-05-01T12:00:00Z");
      }
    },
    STRICTNESS {
      @Override
      TestBulletin later(TestBulletin bulletin) {
        return bulletin.strict();
      }
    };

    void befall(TestBulletin bulletin) throws IOException {}

    TestBulletin later(TestBulletin bulletin) {
      return bulletin;
    }
  }

  @ParameterizedTest
  @EnumSource(Harm.class)
  void whatWasPublishedIsPublishedAgainWhereItHasSuffered(Harm harm) throws IOException {
    TestBulletin bulletin = settled(bulletin("lived"));
    SortedMap<String, byte[]> published = bulletin.generate().files();
    harm.befall(bulletin);

    assertSameFiles(bulletin.generate().files(), published);
  }

  /** What can happen to the output folder and to the cache. */
  private enum Harm {
    A_PAGE_GONE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.delete(bulletin.output().resolve("fr/index.html"));
      }
    },
    ANOTHER_PAGE_IN_ITS_PLACE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.writeString(bulletin.output().resolve("fr/index.html"), "forged");
      }
    },
    ANOTHER_ATTACHMENT_IN_ITS_PLACE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        for (Path file : files(bulletin.output())) {
          if (file.toString().endsWith(".csv")) {
            Files.writeString(file, "forged");
          }
        }
      }
    },
    THE_OUTPUT_GONE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        for (Path file : files(bulletin.output())) {
          Files.delete(file);
        }
      }
    },
    NO_RECORD_OF_WHAT_WAS_MADE {
      @Override
      void befall(TestBulletin bulletin) throws IOException {
        Files.delete(bulletin.cache().resolve("pages/made"));
      }
    };

    abstract void befall(TestBulletin bulletin) throws IOException;
  }

  @Test
  void whatIsAsItWasBeforeTheLastBuildHasChanged() throws IOException {
    TestBulletin bulletin = settled(bulletin("lived"));
    SortedMap<String, byte[]> published = bulletin.generate().files();
    editBuildAndTakeBack(bulletin);

    assertSameFiles(bulletin.generate().files(), published);
  }

  @Test
  void aCacheOfBeforeTheLastBuildIsNotTakenForItsOwn() throws IOException {
    TestBulletin bulletin = settled(bulletin("lived"));
    SortedMap<String, byte[]> published = bulletin.generate().files();
    Path kept = bulletin.cache().resolve("pages/last");
    byte[] last = Files.readAllBytes(kept);
    editBuildAndTakeBack(bulletin);
    Files.write(kept, last);

    assertSameFiles(bulletin.generate().files(), published);
  }

  /** Afterwards the file is as it was before, with its time. */
  private static void editBuildAndTakeBack(TestBulletin bulletin) throws IOException {
    Path article = bulletin.content().resolve("articles/a.fr.md");
    byte[] before = Files.readAllBytes(article);
    FileTime then = Files.getLastModifiedTime(article);
    bulletin.withArticle("a", "2025-04-01", "Un titre", "Un texte neuf.").generate().summary();
    Files.write(article, before);
    Files.setLastModifiedTime(article, then);
  }

  /** With an article under embargo, a translation that is missing, a warning and an attachment. */
  private TestBulletin bulletin(String name) {
    return TestBulletin.in(folder.resolve(name))
        .with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + "checks: {BUL-001: warning}\n")
        .withPictureAndAttachment()
        .withArticle("a", "2025-04-01", "Un titre", "Texte.")
        .with(
            TestBulletin.article("b.fr.md", "2025-04-02", "Un autre", "Voir [a](a).")
                .replace("region: gao", "region: gao\npublish: 2025-06-01T18:00:00Z"));
  }

  /** Makes the files as old as those of an editor who did not save them just now. */
  private static TestBulletin settled(TestBulletin bulletin) {
    try {
      for (Path file : files(bulletin.content())) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-05-01T00:00:00Z")));
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bulletin;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
