package org.bulletin.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.language.Language;

/** A build's diagnostics in the forms that programs take. */
public final class MachineReport {

  private final List<Diagnostic> diagnostics;
  private final Language language;
  private final DiagnosticPrinter words;
  private final Repository repository;

  /**
   * @param diagnostics in the order in which they are told
   * @param language French or English; English stands in for others
   */
  public MachineReport(List<Diagnostic> diagnostics, Language language, Repository repository) {
    this.diagnostics = List.copyOf(diagnostics);
    this.language = DiagnosticPrinter.speaks(language) ? language : Language.ENGLISH;
    this.words = new DiagnosticPrinter(language, place -> Optional.empty());
    this.repository = repository;
  }

  /** Returns the report; ends in a line feed unless it is empty. */
  public String text(ReportFormat format) {
    return switch (format) {
      case SARIF -> new SarifReport(words, language, repository).text(diagnostics);
      case JSON -> new JsonReport(words).text(diagnostics);
      case GITHUB -> new GithubAnnotations(words, repository).text(diagnostics);
    };
  }

  /**
   * Writes the report into a file, which is the old one or the new one at any moment.
   *
   * @throws IOException where it cannot be written
   */
  public void write(ReportFormat format, Path file) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Files.createDirectories(folder);
    Path staged = folder.resolve("." + file.getFileName() + ".new");
    Files.writeString(staged, text(format), StandardCharsets.UTF_8);
    try {
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException network) {
      Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
