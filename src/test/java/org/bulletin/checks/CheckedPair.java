package org.bulletin.checks;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.testing.TestBulletin;

/** An article in French and English, and what the checks find in it. */
final class CheckedPair {

  private final TestBulletin bulletin;

  private CheckedPair(TestBulletin bulletin) {
    this.bulletin = bulletin;
  }

  static CheckedPair of(Path folder, String french, String english) {
    return new CheckedPair(
        TestBulletin.in(folder)
            .with(TestBulletin.article("a.fr.md", "2025-04-13", "Le titre", french))
            .with(TestBulletin.article("a.en.md", "2025-04-13", "The title", english)));
  }

  CheckedPair declaring(String yaml) {
    return new CheckedPair(
        bulletin.with("=== bulletin.yaml\n" + TestBulletin.BULLETIN_YAML + yaml + "\n"));
  }

  /** Returns each finding as {@code CODE file:line related-file:line [arguments]}. */
  List<String> findings() {
    return bulletin.checkTexts().result().diagnostics().stream()
        .map(
            one ->
                one.rule().code().orElse(one.rule().key())
                    + " "
                    + place(one.location())
                    + related(one)
                    + " "
                    + one.arguments())
        .toList();
  }

  private static String related(Diagnostic one) {
    return one.related().stream().map(place -> " " + place(place)).reduce("", String::concat);
  }

  private static String place(SourceLocation place) {
    return place.file().replace("articles/a.", "").replace(".md", "") + ":" + place.line();
  }
}
