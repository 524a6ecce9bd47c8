package org.bulletin.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bulletin.testing.TestBulletin.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview's server answers, and to whom. */
class PreviewTest {

  @TempDir Path folder;

  @Test
  void pagesAreServedUnderTheBulletinsPath() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(preview.address().getPath()).isEqualTo("/base/");
      assertThat(get(preview, "/")).contains("302", "location: /base/");
      assertThat(get(preview, "/base")).contains("302", "location: /base/");
      assertThat(get(preview, "/base/fr/"))
          .startsWith("HTTP/1.1 200")
          .contains("content-type: text/html; charset=utf-8", "Le pont")
          .containsPattern("<script src=\"/_preview/preview.js\" data-page=\"\\S+\" defer>");
      assertThat(get(preview, "/base/fr")).contains("302", "location: /base/fr/");
      assertThat(get(preview, "/base/fr/index.html")).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/base/fr/nichts/, fr, 404",
    "/base/en/nothing.html, en, 404",
    "/base/%66r/, fr, 200",
    "/elsewhere/, fr, 404"
  })
  void whereNothingStandsTheLanguagesPageSaysSo(String address, String language, int status)
      throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(get(preview, address))
          .startsWith("HTTP/1.1 " + status)
          .contains("<html lang=\"" + language + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/base/../content/bulletin.yaml",
        "/base/%2e%2e/content/bulletin.yaml",
        "/base/..%2fcontent/bulletin.yaml",
        "/base//etc/passwd",
        "/base/content/bulletin.yaml",
        "/base/articles/pont.fr.md",
        "/base/media/../bulletin.yaml",
        "/base/media/%2e%2e/bulletin.yaml",
        "/base/media/geheim.txt",
        "/_preview/../bulletin.yaml",
        "/_preview/package-info.class",
        "/base/%00",
        "/bulletin.yaml"
      })
  void onlyWhatIsPublishedIsServed(String path) throws IOException {
    TestBulletin bulletin =
        bulletin().bytes("content/media/geheim.txt", "timezone".getBytes(UTF_8));
    try (TestPreview preview = TestPreview.of(bulletin)) {
      assertThat(get(preview, path)).containsPattern("^HTTP/1.1 40[04]").doesNotContain("timezone");
    }
  }

  @Test
  void anotherHostIsRefusedAndToldNothing() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      String answer = ask(preview, "GET /base/fr/", "evil.example:" + preview.address().getPort());

      assertThat(answer)
          .startsWith("HTTP/1.1 421")
          .doesNotContain("Le pont", PortOwner.HEADER.toLowerCase(Locale.ROOT));
      assertThat(ask(preview, "GET /base/fr/", "localhost:" + preview.address().getPort()))
          .startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void nothingButReadingIsAllowed(String method) throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(ask(preview, method + " /base/fr/", host(preview)))
          .startsWith("HTTP/1.1 405")
          .contains("allow: GET, HEAD");
    }
  }

  @Test
  void headTellsTheLengthAlone() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      String answer = ask(preview, "HEAD /base/robots.txt", host(preview));

      assertThat(answer)
          .startsWith("HTTP/1.1 200")
          .containsPattern("content-length: [1-9]")
          .endsWith("\n\n");
    }
  }

  @Test
  void noBrowserKeepsAPageOrLetsAnotherSiteHaveIt() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(get(preview, "/base/fr/"))
          .contains(
              "cache-control: no-store",
              "x-content-type-options: nosniff",
              "cross-origin-resource-policy: same-origin",
              "x-frame-options: DENY");
    }
  }

  @Test
  void itListensOnTheLoopbackAddressAlone() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .toList();

      for (InetAddress other : others) {
        assertThatThrownBy(() -> new Socket(other, preview.address().getPort()).close())
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void imagesCardsAssetsAndAttachmentsAreMadeWhenTheyAreAskedFor() throws IOException {
    TestBulletin bulletin = bulletin().withPictureAndAttachment();
    try (TestPreview preview = TestPreview.of(bulletin)) {
      String page = get(preview, "/base/fr/2025/04/image/");
      assertThat(get(preview, match("src=\"[./]*(media/pont-\\S+?)\"", page)))
          .contains("content-type: image/jpeg");
      assertThat(get(preview, match("\"[./]*(assets/style\\S+?)\"", page))).contains("text/css");
      assertThat(get(preview, match("content=\"\\S+?base/(\\S+card\\S+?png)\"", page)))
          .contains("image/png");
      assertThat(get(preview, "/base/media/rapport.csv")).endsWith("a,b").contains("text/csv");
    }
  }

  @Test
  void feedsLeadToThePreview() throws IOException {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      assertThat(get(preview, "/base/fr/atom.xml"))
          .contains("content-type: application/xml; charset=utf-8")
          .contains(preview.root() + "fr/2025/04/le-pont/")
          .doesNotContain("https://bulletin.example/base/");
    }
  }

  @Test
  void aStreamOfEventsTellsAPageThatItIsAnotherByNowAtOnceAndAfterAnEdit() throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      BufferedReader lines = events("page=%2Fbase%2Ffr%2F", socket, preview);
      String first = data("page", lines);
      assertThat(get(preview, "/base/fr/")).contains("data-page=\"" + first + "\"");

      bulletin.with(article("pont.fr.md", "2025-04-13", "Le nouveau pont", "x"));

      String second = data("page", lines);
      assertThat(second).isNotEqualTo(first);
      assertThat(get(preview, "/base/fr/")).contains("data-page=\"" + second + "\"");
    }
  }

  @Test
  void aStreamOfEventsTellsAPageThatIsStillTheSameWhatIsWrong() throws IOException {
    TestBulletin bulletin = bulletin();
    try (TestPreview preview = TestPreview.of(bulletin);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      String shown = get(preview, "/base/fr/").replaceFirst("(?s).* data-page=\"(\\S+)\".*", "$1");
      BufferedReader lines = events("page=%2Fbase%2Ffr%2F&shown=" + shown, socket, preview);
      assertThat(data("state", lines)).startsWith("<div lang=\"fr\" data-label=");

      bulletin.with(article("autre.fr.md", "2025-13-13", "Un autre", "x"));

      assertThat(data("state", lines)).startsWith("<div lang=\"fr\" data-label=");
      assertThat(lines.lines().takeWhile(line -> !line.isEmpty()))
          .anySatisfy(line -> assertThat(line).contains("articles/autre.fr.md"));
    }
  }

  @Test
  void theConsoleIsToldEachMistakeOnce() throws Exception {
    TestBulletin bulletin = bulletin().with(article("a.fr.md", "2025-04-01", "A", "<b>"));
    try (TestPreview preview = TestPreview.of(bulletin)) {
      assertThat(preview.told())
          .hasSize(3)
          .satisfies(told -> assertThat(told.get(0)).startsWith("warning: articles/a.fr.md:"))
          .satisfies(
              told ->
                  assertThat(told.get(1))
                      .matches("info: lu en \\d+ ms : aucune erreur, 1 avertissement"))
          .satisfies(
              told ->
                  assertThat(told.get(2))
                      .isEqualTo("info: aperçu à " + preview.root() + " (Ctrl-C y met fin)"));

      bulletin.with(article("pont.fr.md", "2025-13-13", "Le pont", "x"));
      preview.awaitTold(5);

      assertThat(preview.told().get(3)).startsWith("error: articles/pont.fr.md:3:7: erreur");
      assertThat(preview.told().get(4))
          .matches(
              "error: lu en \\d+ ms : 1 erreur, 1 avertissement ;"
                  + " la dernière version sans erreur reste affichée");
    }
  }

  @Test
  void whoHasThePortIsTold() throws Exception {
    try (TestPreview preview = TestPreview.of(bulletin())) {
      int port = preview.address().getPort();

      assertThatThrownBy(() -> TestPreview.at(port, bulletin()))
          .isInstanceOf(PreviewUnavailable.class)
          .hasMessage(
              "le port %d est pris par un aperçu de %s ; arrêtez-le, ou choisissez un autre port"
                  + " avec `-Dbulletin.port=%d`",
              port, folder.resolve("content"), port + 1);
    }
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> TestPreview.at(other.getLocalPort(), bulletin()))
          .isInstanceOf(PreviewUnavailable.class)
          .hasMessageStartingWith("le port " + other.getLocalPort() + " est pris");
    }
  }

  @Test
  void aPortThatCannotBeIsRefused() {
    assertThatThrownBy(() -> TestPreview.at(70_000, bulletin()))
        .isInstanceOf(PreviewUnavailable.class)
        .hasMessage("`bulletin.port` ne peut pas être 70000 ; écrivez un nombre de 1 à 65535");
  }

  @Test
  void anEndedPreviewLeavesNoThreadAndItsPortFree() throws Exception {
    TestPreview first = TestPreview.of(bulletin());
    int port = first.address().getPort();
    Socket stream = new Socket(InetAddress.getLoopbackAddress(), port);
    data("page", events("page=%2Fbase%2Ffr%2F", stream, first));

    first.close();

    assertThat(stream.getInputStream().readAllBytes()).isNotNull();
    for (Thread thread : previewThreads()) {
      thread.join(20_000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
    try (TestPreview second = TestPreview.at(port, bulletin())) {
      assertThat(get(second, "/base/fr/")).startsWith("HTTP/1.1 200");
    }
    stream.close();
  }

  private static Set<Thread> previewThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("bulletin-preview"))
        .collect(Collectors.toSet());
  }

  private TestBulletin bulletin() {
    return TestBulletin.in(folder).with(article("pont.fr.md", "2025-04-13", "Le pont", "x"));
  }

  /** Returns the lines of the stream that tells a page's events. */
  private static BufferedReader events(String query, Socket socket, TestPreview preview)
      throws IOException {
    socket.setSoTimeout(20_000);
    send(socket, "GET /_preview/events?" + query, host(preview));
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /** Returns the first line of the data of the next event with a name. */
  private static String data(String event, BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.equals("event: " + event)) {
      line = lines.readLine();
    }
    return lines.readLine().substring("data: ".length());
  }

  private static String match(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return "/base/" + matcher.group(1);
  }

  private static String get(TestPreview preview, String path) throws IOException {
    return ask(preview, "GET " + path, host(preview));
  }

  private static String host(TestPreview preview) {
    return "127.0.0.1:" + preview.address().getPort();
  }

  /** Returns an answer, its line ends made plain and the names of its headers in lower case. */
  private static String ask(TestPreview preview, String request, String host) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      socket.setSoTimeout(20_000);
      send(socket, request, host);
      String answer =
          new String(socket.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n");
      int end = answer.indexOf("\n\n");
      return Pattern.compile("(?m)^[A-Z][A-Za-z-]+:")
              .matcher(answer.substring(0, end))
              .replaceAll(name -> name.group().toLowerCase(Locale.ROOT))
          + answer.substring(end);
    }
  }

  private static void send(Socket socket, String request, String host) throws IOException {
    String head = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(UTF_8));
  }
}
