package org.bulletin.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's HTML, escaped on its way into a page instead of before. Immutable. */
final class HtmlFormat extends HTMLOutputFormat {

  static final HtmlFormat HTML = new HtmlFormat();

  private HtmlFormat() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Writer page) {
      page.writeHtml(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
    return new Markup(text, markup);
  }

  private static final class Markup extends TemplateHTMLOutputModel {

    Markup(String text, String markup) {
      super(text, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return HTML;
    }
  }
}
