package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.checks.CheckExample.Text;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Rule;
import org.bulletin.testing.TestBuild;
import org.bulletin.testing.TestBulletin;
import org.bulletin.testing.TestPhoto;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every check finds what its example shows to be wrong, and nothing in what is right. */
class CheckExamplesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void findsWhatIsWrong(Check check) {
    assertThat(found(check, true)).containsOnly(check);
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInWhatIsRight(Check check) {
    assertThat(found(check, false)).isEmpty();
  }

  private List<Rule> found(Check check, boolean wrong) {
    TestBulletin bulletin = TestBulletin.in(folder);
    for (Text text : CheckExample.of(check).texts()) {
      if (text.kind().equals("bulletin.yaml")) {
        bulletin = bulletin.with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + text.words());
      } else if (text.wrong() == wrong && text.kind().equals("media")) {
        bulletin = withMedia(bulletin, text.words());
      } else if (text.wrong() == wrong) {
        bulletin = bulletin.with(article(text));
      }
    }
    // Most examples are in one language.
    TestBuild build =
        check == Check.TRANSLATION_MISSING ? bulletin.checkTranslations() : bulletin.check();
    return build.result().diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static TestBulletin withMedia(TestBulletin bulletin, String list) {
    TestBulletin with = bulletin;
    for (String line : list.lines().toList()) {
      String name = line.split(" ", 2)[0];
      TestPhoto photo = TestPhoto.jpeg(60, 40);
      byte[] bytes = line.contains("GPS") ? photo.turned(1).bytes() : photo.bytes();
      with = with.bytes("content/media/" + name, bytes);
    }
    return with;
  }

  /** An example says only what matters to it. */
  private static String article(Text text) {
    boolean french = text.kind().equals("fr");
    String own = "";
    String body = text.words();
    if (body.startsWith("---\n")) {
      int end = body.indexOf("\n---\n");
      own = body.substring(4, end + 1);
      body = body.substring(end + 5);
    }
    StringBuilder frontMatter = new StringBuilder(own);
    add("title: " + (french ? "Le titre" : "The title"), frontMatter);
    add(
        "lead: " + (french ? "Le chapô de cet article." : "The lead of this article."),
        frontMatter);
    add("date: 2025-04-13", frontMatter);
    add("rubric: operations", frontMatter);
    add("region: gao", frontMatter);
    String file = text.article() + "." + text.kind() + ".md";
    return "=== articles/" + file + "\n---\n" + frontMatter + "---\n" + body;
  }

  private static void add(String line, StringBuilder frontMatter) {
    String key = line.substring(0, line.indexOf(' '));
    if (!("\n" + frontMatter).contains("\n" + key)) {
      frontMatter.append(line).append('\n');
    }
  }
}
