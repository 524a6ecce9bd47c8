package org.bulletin.template;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.model.EditionModel;

/** Renders pages with a theme's templates. Thread-safe; each template is parsed once. */
public final class TemplateRenderer {

  private final URI url;
  private final ParsedTemplates templates;
  private final Variables.Surroundings surroundings;

  /** Used again: each has room for a page. */
  private final Queue<Utf8Writer> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param url where the site will stand
   * @param texts the theme's words for every language of the site
   * @param editions what stands around every page, for every language of the site
   */
  public TemplateRenderer(
      Theme theme,
      URI url,
      Map<Language, MessageCatalogue> texts,
      Map<Language, EditionModel> editions) {
    this(url, new ParsedTemplates(theme), new RecordProperties(), texts, editions);
  }

  private TemplateRenderer(
      URI url,
      ParsedTemplates templates,
      RecordProperties properties,
      Map<Language, MessageCatalogue> texts,
      Map<Language, EditionModel> editions) {
    this.url = url;
    this.templates = templates;
    this.surroundings =
        new Variables.Surroundings(
            templates.theme(),
            texts,
            editions,
            properties,
            new SharedParts(templates.configuration()));
  }

  /** Returns a renderer of another site with the same theme, whose parsed templates it keeps. */
  public TemplateRenderer with(
      URI otherUrl,
      Map<Language, MessageCatalogue> otherTexts,
      Map<Language, EditionModel> otherEditions) {
    return new TemplateRenderer(
        otherUrl, templates, surroundings.properties(), otherTexts, otherEditions);
  }

  /**
   * Returns a page.
   *
   * @throws TemplateFailure where its template is missing, malformed, or asks for what is not there
   */
  public RenderedPage render(Page page) throws TemplateFailure {
    Utf8Writer known = idle.poll();
    Utf8Writer out = known == null ? new Utf8Writer() : known;
    PageLinks links = new PageLinks(page, url);
    try {
      Template template = templates.get(page.template());
      ModelWrapper wrapper = new ModelWrapper(links, surroundings.properties());
      Variables variables =
          Variables.ofPage(surroundings, page.language(), links, wrapper, page.model().get());
      template.createProcessingEnvironment(variables, out, wrapper).process();
    } catch (TemplateNotFoundException missing) {
      throw failure(Problem.TEMPLATE_MISSING, page.template(), 1, 1, page, missing);
    } catch (ParseException mistake) {
      throw failure(
          Problem.TEMPLATE_SYNTAX,
          mistake.getTemplateName(),
          mistake.getLineNumber(),
          mistake.getColumnNumber(),
          page,
          mistake);
    } catch (TemplateException mistake) {
      throw failure(mistake, page);
    } catch (IOException impossible) {
      throw failure(Problem.TEMPLATE_FAILED, page.template(), 1, 1, page, impossible);
    }
    RenderedPage rendered = new RenderedPage(out.take(), links.assets());
    idle.add(out);
    return rendered;
  }

  /** Returns how many templates were parsed. */
  public int parsed() {
    return templates.parsed();
  }

  private TemplateFailure failure(TemplateException mistake, Page page) {
    String file = Optional.ofNullable(mistake.getTemplateSourceName()).orElse(page.template());
    int line = Optional.ofNullable(mistake.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(mistake.getColumnNumber()).orElse(1);
    return failure(Problem.TEMPLATE_FAILED, file, line, column, page, mistake);
  }

  private static TemplateFailure failure(
      Problem problem, String file, int line, int column, Page page, Exception cause) {
    SourceLocation location =
        new SourceLocation(Theme.FOLDER + file, Math.max(1, line), Math.max(1, column), 1);
    return new TemplateFailure(
        Diagnostic.error(problem, location, explanation(cause), page.path().value()), cause);
  }

  /**
   * FreeMarker's messages go on with tips and stack traces; the first paragraph says what is wrong.
   */
  private static String explanation(Exception cause) {
    String message =
        cause instanceof TemplateException mistake
            ? mistake.getMessageWithoutStackTop()
            : cause instanceof ParseException parse
                ? parse.getEditorMessage()
                : String.valueOf(cause.getMessage());
    String first = message.split("\\R\\s*\\R|\\R----", 2)[0];
    return first.replaceAll("\\s+", " ").strip();
  }
}
