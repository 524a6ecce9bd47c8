package org.bulletin.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bulletin.build.Mistakes;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of a drawing in SVG, and which is refused. */
class DrawingsTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"60\"";

  @TempDir Path folder;

  @Test
  void aDrawingIsPublishedWithoutWhatIsNotDrawn() {
    TestBuild build =
        bulletin(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- made by Moussa -->
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90.4"
                    xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                    xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
                    sodipodi:docname="/home/moussa/carte.svg">
                  <metadata><creator>Moussa</creator></metadata>
                  <sodipodi:namedview inkscape:current-layer="Moussa"/>
                  <style>path { fill: url(#g) }</style>
                  <g inkscape:label="Moussa" fill="#c00"><path d="M0 0h9" clip-path="url( '#c' )"/></g>
                  <text>Gao &amp; Kidal &lt; été</text>
                </svg>
                """)
            .generate();

    assertThat(build.messages()).isEmpty();
    String file =
        build.files().keySet().stream()
            .filter(one -> one.endsWith(".svg") && one.contains("carte"))
            .findFirst()
            .orElseThrow();
    assertThat(file).matches("media/carte\\.[0-9a-f]{10}\\.svg");
    assertThat(build.page("/" + file).replaceAll("\\s*\\n\\s*", ""))
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 120 90.4\"><style>path { fill: url(#g) }</style><g fill=\"#c00\">"
                + "<path d=\"M0 0h9\" clip-path=\"url( '#c' )\"></path></g>"
                + "<text>Gao &amp; Kidal &lt; été</text></svg>");
    assertThat(build.page("/fr/2025/04/titre/"))
        .contains("/" + file + "\" width=\"120\" height=\"90\" alt=\"Carte\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>                                    | <script>
          <g><SCRIPT/></g>                                             | <SCRIPT>
          <foreignObject/>                                             | <foreignObject>
          <rect onload="x()"/>                                         | onload
          <rect ONCLICK="x()"/>                                        | ONCLICK
          <a href="#x"/>                                               | <a>
          <image href="data:image/jpeg;base64,AA"/>                    | <image>
          <use href="https://host/x.svg#a"/>                           | href=https://host/x.svg#a
          <rect fill="url(https://host/x)"/>                           | url(https://host/x)
          <rect style="fill:url('//host/x')"/>                         | url('//host/x')
          <rect style="fill:u\\72l(x)"/>                               | \\72l(x)
          <style>@import "x.css";</style>                              | @import "x.css";
          <style>a{b:image-set("x.png" 1x)}</style>                    | image-set("x.png" 1x)}
          <metadata><script/></metadata>                               | <script>
          <set attributeName="href" to="javascript:x"/>                | <set>
          <x:a xmlns:x="http://www.w3.org/1999/xhtml"/>                | <a>
          """)
  void whatCouldRunOrFetchIsRefused(String part, String what) {
    String lines =
        """
        articles/a.fr.md:8:10: error: the drawing `media/carte.svg` holds `%s`, which could run, fetch or hide something
            ![Carte](/media/carte.svg)
                     ^^^^^^^^^^^^^^^^
          hint: remove it in the drawing program and save as plain SVG, or export the drawing as PNG
        """;

    assertThat(told(SVG + ">" + part + "</svg>")).isEqualTo(lines.formatted(what));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]>"
      })
  void aDocumentTypeIsRefused(String declaration) {
    assertThat(told(declaration + SVG + "><text>&b;</text></svg>"))
        .contains(": error: the drawing `media/carte.svg` holds `<!DOCTYPE>`, which could run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'", "<svg/>", "<svg><g></svg>"})
  void whatIsNoDrawingIsTold(String text) {
    assertThat(told(text)).contains(": error: the image `media/carte.svg` is damaged or cut off\n");
  }

  @Test
  void aDrawingSaysHowLargeItIs() {
    assertThat(told("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'/>"))
        .contains(": error: the drawing `media/carte.svg` does not say how large it is\n")
        .contains("  hint: give its `<svg>` a `width` and `height` in pixels, or a `viewBox`\n");
  }

  private TestBulletin bulletin(String svg) {
    return TestBulletin.in(folder)
        .bytes("content/media/carte.svg", svg.getBytes(StandardCharsets.UTF_8))
        .withArticle("a", "2025-04-01", "Titre", "![Carte](/media/carte.svg)");
  }

  private String told(String svg) {
    return Mistakes.in(bulletin(svg));
  }
}
