package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is changed, a build that finds what earlier ones made publishes the same bytes and tells
 * the same mistakes as one that finds nothing.
 */
class ChangesTest {

  private static final int ARTICLES = 10;
  private static final int CHANGES = 12;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void aBuildAfterAnyChangeIsTheSameAsAFreshOne(long seed) throws IOException {
    Random random = new Random(seed);
    Path lived = folder.resolve("lived");
    TestBulletin bulletin =
        TestBulletin.in(lived)
            .with(new RandomBulletin(3 + seed % 3, ARTICLES).files())
            .bytes("content/media/photo.jpg", TestPhoto.jpeg(90, 60).bytes());
    bulletin.generate().summary();
    Path published = folder.resolve("published");
    copy(lived, published);
    List<String> changes = new ArrayList<>();
    String now = "2025-06-01T12:00:00Z";
    for (int i = 0; i < CHANGES; i++) {
      Change change = Change.values()[random.nextInt(Change.values().length)];
      changes.add(change.name());
      if (change == Change.PASS_TIME) {
        now = "2025-0%d-01T12:00:00Z".formatted(6 + random.nextInt(4));
      } else {
        change.apply(lived, random);
      }

      TestBuild after = bulletin.at(now).generate();
      Path fresh = folder.resolve("fresh-" + i);
      TestBulletin other = copy(lived, fresh).at(now);
      TestBuild clean = other.generate();

      assertThat(after.messages()).as("%s", changes).isEqualTo(clean.messages());
      if (clean.result().failed()) {
        undo(bulletin, lived, published);
      } else {
        published = fresh;
        assertThat(differing(after.files(), clean.files())).as("%s", changes).isEmpty();
      }
    }
  }

  /** What an editor may do between two builds. */
  private enum Change {
    NOTHING {
      @Override
      void apply(Path bulletin, Random random) {
        // A build without a change must come out the same too.
      }
    },
    PASS_TIME {
      @Override
      void apply(Path bulletin, Random random) {
        // Time passes in the build's options.
      }
    },
    REWRITE_A_TITLE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(article(bulletin, random), "(?m)^title: .*", "title: Titre " + random.nextInt(99));
      }
    },
    REWRITE_A_LEAD {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(article(bulletin, random), "(?m)^lead: .*", "lead: Chapô " + random.nextInt(99));
      }
    },
    ADD_TEXT {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Path file = article(bulletin, random);
        Files.writeString(
            file, Files.readString(file) + "\n## Suite\n\nTexte[^1].\n\n[^1]: Note.\n");
      }
    },
    SHOW_A_PHOTO {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(article(bulletin, random), "src: [^,]*", "src: /media/photo.jpg");
      }
    },
    TAKE_ANOTHER_PHOTO {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Files.write(
            bulletin.resolve("content/media/photo.jpg"),
            TestPhoto.jpeg(80 + random.nextInt(9), 60).bytes());
      }
    },
    MOVE_TO_ANOTHER_DAY {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(
            article(bulletin, random),
            "(?m)^date: .*",
            "date: 2024-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9)));
      }
    },
    MOVE_TO_ANOTHER_RUBRIC {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(article(bulletin, random), "(?m)^rubric: .*", "rubric: [cooperation, operations]");
      }
    },
    MOVE_TO_ANOTHER_REGION {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(article(bulletin, random), "(?m)^region: .*", "region: [niger, gao]");
      }
    },
    CORRECT_AN_ARTICLE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(
            article(bulletin, random),
            "(?m)^lead: ",
            "corrections: [{date: 2025-05-1%d, text: Erreur.}]\nlead: "
                .formatted(random.nextInt(9)));
      }
    },
    HOLD_AN_ARTICLE_BACK {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        replace(
            article(bulletin, random),
            "(?m)^lead: ",
            "publish: 2025-0%d-15\nlead: ".formatted(6 + random.nextInt(3)));
      }
    },
    RENAME_A_FILE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Path file = article(bulletin, random);
        Files.move(file, file.resolveSibling("n" + random.nextInt(999) + "-" + file.getFileName()));
      }
    },
    DELETE_A_FILE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Files.delete(article(bulletin, random));
      }
    },
    WRITE_AN_ARTICLE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        String id = "nouveau-" + random.nextInt(999);
        Files.writeString(
            bulletin.resolve("content/articles/" + id + ".fr.md"),
            """
            ---
            title: Nouveau
            date: 2025-05-%02d
            rubric: operations
            region: kidal
            lead: Un chapô.
            slug: %s
            ---
            Texte.
            """
                .formatted(1 + random.nextInt(28), id));
      }
    },
    CHANGE_A_TEMPLATE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        write(
            bulletin.resolve("templates/partials/quote.ftlh"),
            "<#macro quote quote>${quote.text}" + random.nextInt(9) + "</#macro>");
        write(bulletin.resolve("templates/month.ftlh"), "<p>${page.name} " + random.nextInt(9));
      }
    },
    CHANGE_A_WORD {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        write(
            bulletin.resolve("templates/messages_fr.properties"),
            "archive=Archives " + random.nextInt(9));
      }
    },
    CHANGE_A_STYLE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        write(
            bulletin.resolve("templates/assets/style.css"),
            "p{margin:" + random.nextInt(9) + "px}");
      }
    },
    CHANGE_THE_BULLETIN {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Path file = bulletin.resolve("content/bulletin.yaml");
        replace(file, "(?m)^page-size: .*", "page-size: " + (2 + random.nextInt(4)));
        replace(file, "Gao[ a-z]*", random.nextBoolean() ? "Gao" : "Gao ville");
      }
    },
    COMPRESS_OR_NOT {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        Path file = bulletin.resolve("content/bulletin.yaml");
        String text = Files.readString(file);
        Files.writeString(
            file,
            text.contains("compress")
                ? text.replace("compress: true\n", "")
                : "compress: true\n" + text);
      }
    },
    WRITE_A_PAGE {
      @Override
      void apply(Path bulletin, Random random) throws IOException {
        write(
            bulletin.resolve("content/pages/contact.fr.md"),
            "---\ntitle: Contact %d\n---\nTexte.\n".formatted(random.nextInt(9)));
      }
    };

    abstract void apply(Path bulletin, Random random) throws IOException;

    static Path article(Path bulletin, Random random) throws IOException {
      try (Stream<Path> files = Files.list(bulletin.resolve("content/articles"))) {
        List<Path> all = files.sorted().toList();
        return all.get(random.nextInt(all.size()));
      }
    }

    static void replace(Path file, String pattern, String by) throws IOException {
      Files.writeString(file, Files.readString(file).replaceFirst(pattern, by));
    }

    static void write(Path file, String text) throws IOException {
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(file, text);
    }
  }

  private static TestBulletin copy(Path from, Path to) throws IOException {
    TestBulletin copy = TestBulletin.in(to);
    for (String root : List.of("content", "templates")) {
      if (Files.isDirectory(from.resolve(root))) {
        try (Stream<Path> files = Files.walk(from.resolve(root))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            String name = from.relativize(file).toString().replace('\\', '/');
            copy.bytes(name, Files.readAllBytes(file));
          }
        }
      }
    }
    return copy;
  }

  /** Goes back to content that could be published. */
  private static void undo(TestBulletin bulletin, Path lived, Path before) throws IOException {
    for (String root : List.of("content", "templates")) {
      if (Files.isDirectory(lived.resolve(root))) {
        try (Stream<Path> files = Files.walk(lived.resolve(root))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.delete(file);
          }
        }
      }
    }
    copy(before, lived);
    bulletin.generate();
  }

  private static List<String> differing(
      SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    SortedMap<String, byte[]> all = new TreeMap<>(one);
    all.putAll(other);
    return all.keySet().stream()
        .filter(
            file ->
                !Arrays.equals(
                    one.getOrDefault(file, new byte[0]), other.getOrDefault(file, new byte[0])))
        .toList();
  }
}
