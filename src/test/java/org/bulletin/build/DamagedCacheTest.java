package org.bulletin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulletin.testing.TestBuild.assertSameFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that befalls the cache changes what is published. */
class DamagedCacheTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aDamagedCacheChangesNothing(Damage damage) throws IOException {
    TestBulletin bulletin = bulletin("lived", "Texte.");
    bulletin.generate().summary();
    for (Path file : files(bulletin.cache())) {
      damage.befall(file, bulletin("other", "Autre texte.").generate(), bulletin.cache());
    }
    bulletin.withArticle("b", "2025-04-02", "Un autre", "Voir [a](a) et du neuf.");

    SortedMap<String, byte[]> after = bulletin.generate().files();

    assertSameFiles(after, fresh());
    bulletin.withArticle("c", "2025-04-03", "Un troisième", "De plus.");
    assertThat(bulletin.generate().summary().work().parsed()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aCacheThatIsDamagedWithTheOutputGoneChangesNothing(Damage damage) throws IOException {
    TestBulletin bulletin = bulletin("lived", "Texte.");
    bulletin.generate().summary();
    for (Path file : files(bulletin.cache())) {
      damage.befall(file, bulletin("other", "Autre texte.").generate(), bulletin.cache());
    }
    Files.move(bulletin.output(), folder.resolve("gone"));
    bulletin.withArticle("b", "2025-04-02", "Un autre", "Voir [a](a) et du neuf.");

    assertSameFiles(bulletin.generate().files(), fresh());
  }

  /** What can befall a file of the cache. */
  private enum Damage {
    GONE {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        Files.delete(file);
      }
    },
    EMPTY {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    CUT_OFF {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
      }
    },
    FLIPPED {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 7; i < bytes.length; i += 1 + bytes.length / 7) {
          bytes[i] ^= 0x10;
        }
        Files.write(file, bytes);
      }
    },
    LONGER {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 9));
      }
    },
    BODIES_GONE {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        if (file.getFileName().toString().startsWith("bodies-")) {
          Files.delete(file);
        }
      }
    },
    BODIES_FLIPPED {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        if (file.getFileName().toString().startsWith("bodies-")) {
          FLIPPED.befall(file, other, cache);
        }
      }
    },
    MIXED_WITH_ANOTHER_BULLETIN_S {
      @Override
      void befall(Path file, TestBuild other, Path cache) throws IOException {
        Path root = other.options().cache().orElseThrow();
        Path same = root.resolve(cache.relativize(file).toString());
        if (Files.isRegularFile(same)) {
          Files.write(file, Files.readAllBytes(same));
        }
      }
    };

    abstract void befall(Path file, TestBuild other, Path cache) throws IOException;
  }

  /** Both have one bulletin.yaml, so that the cache of one could pass for the other's. */
  private TestBulletin bulletin(String name, String text) {
    return TestBulletin.in(folder.resolve(name))
        .bytes("content/media/a.jpg", TestPhoto.jpeg(70, 50).bytes())
        .withArticle("a", "2025-04-01", "Un titre", "![x](/media/a.jpg)\n\n" + text)
        .withArticle("b", "2025-04-02", "Un autre", "Voir [a](a).");
  }

  private SortedMap<String, byte[]> fresh() {
    return bulletin("fresh", "Texte.")
        .withArticle("b", "2025-04-02", "Un autre", "Voir [a](a) et du neuf.")
        .generate()
        .files();
  }

  private static List<Path> files(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
