package org.bulletin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that keeps a name from being published. */
class ProtectMojoTest {

  @TempDir Path folder;

  @Test
  void everySaltIsAnother() throws Exception {
    KeptLog one = run(TestBulletin.in(folder), "Aminata Keita");
    KeptLog other = run(TestBulletin.in(folder), "Aminata Keita");

    assertThat(one.lines).hasSize(5).doesNotContainAnyElementsOf(other.lines.subList(4, 5));
    assertThat(one.lines.get(2)).matches(" {2}salt: [0-9a-f]{32}");
    assertThat(one.lines.get(2)).isNotEqualTo(other.lines.get(2));
  }

  @Test
  void itSpeaksTheBulletinsLanguageAndWritesNothing() throws Exception {
    TestBulletin bulletin = TestBulletin.in(folder);
    String before = Files.readString(bulletin.content().resolve("bulletin.yaml"));

    assertThat(run(bulletin, "Aminata Keita").lines)
        .startsWith("écrivez ces lignes à la fin de `bulletin.yaml` :");
    assertThat(bulletin.content().resolve("bulletin.yaml")).hasContent(before);
    assertThat(bulletin.cache()).doesNotExist();
  }

  @Test
  void withoutANameItAsksForOne() {
    assertThatThrownBy(() -> run(TestBulletin.in(folder), null))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("donnez un nom de deux à quatre mots");
  }

  @Test
  void aBulletinWithMistakesIsToldInFull() {
    TestBulletin bulletin = TestBulletin.in(folder).with("=== bulletin.yaml\ntitle: [\n");
    KeptLog log = new KeptLog();

    assertThatThrownBy(() -> mojo(bulletin, "Aminata Keita", log).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("`bulletin.yaml`");
    assertThat(log.errors).isNotEmpty().allMatch(line -> line.startsWith("bulletin.yaml:"));
  }

  private static KeptLog run(TestBulletin bulletin, String name) throws Exception {
    KeptLog log = new KeptLog();
    mojo(bulletin, name, log).execute();
    return log;
  }

  private static ProtectMojo mojo(TestBulletin bulletin, String name, KeptLog log)
      throws ReflectiveOperationException {
    ProtectMojo mojo = new ProtectMojo();
    mojo.setLog(log);
    set(mojo, ProtectMojo.class, "name", name);
    set(mojo, BulletinMojo.class, "content", bulletin.content().toFile());
    set(mojo, BulletinMojo.class, "cache", bulletin.cache().toFile());
    return mojo;
  }

  /** As Maven injects parameters. */
  private static void set(ProtectMojo mojo, Class<?> owner, String name, Object value)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private static final class KeptLog extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @Override
    public void info(CharSequence line) {
      line.toString().lines().forEach(lines::add);
    }

    @Override
    public void error(CharSequence line) {
      errors.add(line.toString());
    }
  }
}
