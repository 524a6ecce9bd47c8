package org.bulletin.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.model.EditionModel;
import org.jspecify.annotations.Nullable;

/** Renders pages with a theme's templates. Thread-safe; each template is parsed once. */
public final class TemplateRenderer {

  private final URI url;
  private final Configuration configuration;
  private final Variables.Surroundings surroundings;

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
    this.url = url;
    this.configuration = configuration(theme);
    this.surroundings =
        new Variables.Surroundings(
            theme, texts, editions, new RecordProperties(), new SharedParts(configuration));
  }

  /**
   * Returns a page.
   *
   * @throws TemplateFailure where its template is missing, malformed, or asks for what is not there
   */
  public RenderedPage render(Page page) throws TemplateFailure {
    Utf8Writer out = new Utf8Writer();
    PageLinks links = new PageLinks(page, url);
    try {
      Template template = configuration.getTemplate(page.template());
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
    return new RenderedPage(out.toByteArray(), links.assets());
  }

  private static Configuration configuration(Theme theme) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ThemeLoader(theme));
    configuration.setRegisteredCustomOutputFormats(List.of(HtmlFormat.HTML));
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    return configuration;
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

  /** Gives FreeMarker the theme's files and no others. */
  private record ThemeLoader(Theme theme) implements TemplateLoader {

    @Override
    public @Nullable Object findTemplateSource(String name) {
      return theme.text(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      return new StringReader(
          theme.text((String) source).orElseThrow(() -> new IOException((String) source)));
    }

    @Override
    public void closeTemplateSource(Object source) {
      // nothing is open
    }
  }
}
