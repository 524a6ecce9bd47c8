package org.bulletin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bulletin.testing.TestBulletin.article;

import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that shows the bulletin while it is edited. */
class ServeMojoTest {

  @TempDir Path folder;

  @Test
  void itShowsTheBulletinUntilItIsInterrupted() throws Exception {
    TestBulletin bulletin =
        TestBulletin.in(folder).with(article("pont.fr.md", "2025-04-13", "Le pont", "x"));
    KeptLog log = new KeptLog();
    ServeMojo mojo = mojo(bulletin, 0, log);
    Thread maven = new Thread(() -> run(mojo));
    maven.start();
    String opened = log.lines.poll(60, TimeUnit.SECONDS);
    while (opened != null && !opened.contains("http://")) {
      opened = log.lines.poll(60, TimeUnit.SECONDS);
    }
    assertThat(opened)
        .startsWith("preview at http://127.0.0.1:")
        .endsWith("/base/ (Ctrl-C ends it)");

    URI address = URI.create(opened.replaceFirst(".*(http://\\S+) .*", "$1fr/2025/04/le-pont/"));
    HttpRequest request = HttpRequest.newBuilder(address).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("<h1>Le pont</h1>");
    maven.interrupt();
    maven.join(60_000);
    assertThat(maven.isAlive()).isFalse();
  }

  @Test
  void aPortThatIsTakenIsAMistakeOfTheEditors() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ServeMojo mojo = mojo(TestBulletin.in(folder), other.getLocalPort(), new KeptLog());

      assertThatThrownBy(mojo::execute)
          .isInstanceOf(MojoFailureException.class)
          .hasMessageStartingWith("port " + other.getLocalPort() + " is taken")
          .hasNoCause();
    }
  }

  private static void run(ServeMojo mojo) {
    try {
      mojo.execute();
    } catch (MojoFailureException failure) {
      throw new AssertionError(failure);
    }
  }

  private ServeMojo mojo(TestBulletin bulletin, int port, KeptLog log) throws Exception {
    ServeMojo mojo = new ServeMojo();
    mojo.setLog(log);
    set(mojo, ServeMojo.class, "port", port);
    set(mojo, BulletinMojo.class, "content", bulletin.content().toFile());
    set(mojo, BulletinMojo.class, "templates", folder.resolve("templates").toFile());
    set(mojo, BulletinMojo.class, "cache", bulletin.cache().toFile());
    set(mojo, BulletinMojo.class, "messages", "en");
    return mojo;
  }

  /** As Maven injects parameters. */
  private static void set(ServeMojo mojo, Class<?> owner, String name, Object value)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private static final class KeptLog extends SystemStreamLog {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Override
    public void info(CharSequence line) {
      lines.add(line.toString());
    }
  }
}
