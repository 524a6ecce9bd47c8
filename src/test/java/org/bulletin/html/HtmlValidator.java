package org.bulletin.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the HTML standard, in this process; its schemas come with it. */
final class HtmlValidator {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
  private final Errors errors = new Errors();

  HtmlValidator() throws Exception {
    validator.setUpMainSchema(HTML, errors);
    validator.setUpValidatorAndParsers(errors, false, false);
  }

  void check(Path site, Path page) throws IOException, SAXException {
    errors.file = site.relativize(page).toString();
    validator.checkHtmlFile(page.toFile(), true);
  }

  /** Returns what is wrong with the pages so far, as {@code file:line:column: message}. */
  List<String> errors() {
    return List.copyOf(errors.messages);
  }

  private static final class Errors implements ErrorHandler {

    private final List<String> messages = new ArrayList<>();
    private String file = "";

    /**
     * Browsers apply the policy to scripts; the validator to data in a script element as well. And
     * it takes a file's own site for another; browser tests see whether a script is refused.
     */
    @Override
    public void warning(SAXParseException warning) {
      String message = String.valueOf(warning.getMessage());
      boolean ownScript = message.contains("external script \u201c../");
      if (!message.startsWith("Inline script violates Content") && !ownScript) {
        error(warning);
      }
    }

    @Override
    public void error(SAXParseException error) {
      messages.add(
          file
              + ":"
              + error.getLineNumber()
              + ":"
              + error.getColumnNumber()
              + ": "
              + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
