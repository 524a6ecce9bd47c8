package org.bulletin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.bulletin.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatePartsTest {

  @TempDir Path folder;

  @Test
  void aTemplateTakesWhatItImportsIncludesAndShares() throws IOException {
    write("seite.ftlh", "<#import \"teile/a.ftlh\" as a><#include 'teile/b.ftlh'>");
    write("teile/a.ftlh", "<@shared macro=\"m\"\n  from=\"teile/c.ftlh\" x=1/>");
    write("teile/b.ftlh", "<#import \"/teile/d.ftlh\" as d><#-- what is shared -->");
    write("teile/c.ftlh", "<#import \"e.ftlh\" as e>");

    assertThat(parts("seite.ftlh"))
        .contains(
            Set.of(
                "seite.ftlh",
                "teile/a.ftlh",
                "teile/b.ftlh",
                "teile/c.ftlh",
                "teile/d.ftlh",
                "teile/e.ftlh"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#import name as a>",
        "<#include \"teile/${name}.ftlh\">",
        "<@shared from=file macro=\"m\"/>",
        "<#assign other = shared><@other from=\"a.ftlh\" macro=\"m\"/>",
        "<@\"teil.ftlh\"?interpret/>",
        "[#include \"a.ftlh\"]"
      })
  void whatOnlyRunningWouldTellIsNotGuessed(String markup) throws IOException {
    write("seite.ftlh", markup);

    assertThat(parts("seite.ftlh")).isEmpty();
  }

  private Optional<Set<String>> parts(String template) {
    Theme theme = Theme.read(Optional.of(folder), new Diagnostics());
    return new TemplateParts(theme::text).of(template).map(Set::copyOf);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolve("..").normalize());
    Files.writeString(path, text);
  }
}
