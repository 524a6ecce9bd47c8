package org.bulletin.checks;

import java.nio.file.Path;
import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.testing.TestBulletin;

/** What one check finds in a text: the words that its messages quote first. */
record CheckTrial(Path folder, Check check) {

  List<String> french(String body) {
    return found("fr", body);
  }

  List<String> english(String body) {
    return found("en", body);
  }

  List<String> found(String language, String body) {
    return found(
        TestBulletin.in(folder)
            .with(TestBulletin.article("a." + language + ".md", "2025-04-13", "Titre", body)));
  }

  List<String> found(TestBulletin bulletin) {
    return bulletin.checkTexts().result().diagnostics().stream()
        .filter(one -> one.rule() == check)
        .map(Diagnostic::arguments)
        .map(arguments -> String.valueOf(arguments.get(0)))
        .toList();
  }
}
