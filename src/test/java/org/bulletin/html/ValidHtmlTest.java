package org.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file that is published obeys its format. */
class ValidHtmlTest {

  @ParameterizedTest
  @EnumSource
  void everyPageIsValidHtml(BulletinUnderTest bulletin, @TempDir Path folder) throws Exception {
    Path site = bulletin.build(folder);

    HtmlValidator validator = new HtmlValidator();
    for (Path page : files(site, ".html")) {
      validator.check(site, page);
    }

    assertThat(validator.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyXmlFileIsWellFormed(BulletinUnderTest bulletin, @TempDir Path folder) throws Exception {
    Path site = bulletin.build(folder);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    DocumentBuilder parser = factory.newDocumentBuilder();

    List<Path> files = files(site, ".xml", ".svg");

    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      assertThat(parser.parse(file.toFile()).getDocumentElement()).as("%s", file).isNotNull();
    }
  }

  @Test
  void theValidatorTellsFileLineAndColumnOfAMistake(@TempDir Path folder) throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<!DOCTYPE html>\n<html lang=\"fr\"><title>T</title>\n<p>An <unknown>element</unknown></p>");

    HtmlValidator validator = new HtmlValidator();
    validator.check(folder, page);

    assertThat(validator.errors())
        .anyMatch(error -> error.startsWith("page.html:3:") && error.contains("unknown"));
  }

  private static List<Path> files(Path site, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
