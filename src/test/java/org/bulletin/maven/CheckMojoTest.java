package org.bulletin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which language a check is explained where nobody has chosen one. */
class CheckMojoTest {

  private static final String FRENCH = "BUL-042 : Niveaux de titre sautés";
  private static final String ENGLISH = "BUL-042: Skipped heading levels";

  @TempDir Path folder;

  @Test
  void aCheckIsExplainedInTheBulletinsLanguage() throws Exception {
    TestBulletin french = TestBulletin.in(folder);

    assertThat(explained(french)).startsWith(FRENCH);
    assertThat(
            explained(
                french.with(
                    "=== bulletin.yaml\n"
                        + TestBulletin.BULLETIN_YAML.replace("[fr, en]", "[en, fr]"))))
        .startsWith(ENGLISH);
  }

  @Test
  void aBulletinWithMistakesDoesNotKeepItFromBeingExplained() throws Exception {
    assertThat(explained(TestBulletin.in(folder).with("=== bulletin.yaml\ntitle: [\n")))
        .matches("(?s)(" + FRENCH + "|" + ENGLISH + ").*");
  }

  private static String explained(TestBulletin bulletin) throws Exception {
    List<String> told = new ArrayList<>();
    CheckMojo mojo = new CheckMojo();
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            told.add(line.toString());
          }
        });
    set(mojo, CheckMojo.class, "explain", "bul-042");
    set(mojo, BulletinMojo.class, "content", bulletin.content().toFile());
    set(mojo, BulletinMojo.class, "cache", bulletin.cache().toFile());
    mojo.execute();
    return String.join("\n", told);
  }

  /** As Maven injects parameters. */
  private static void set(CheckMojo mojo, Class<?> owner, String name, Object value)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }
}
