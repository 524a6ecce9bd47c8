package org.bulletin.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.Page;
import org.bulletin.pages.model.EditionModel;
import org.bulletin.site.SitePath;
import org.jspecify.annotations.Nullable;

/** Renders pages with a theme's templates. Thread-safe; each template is parsed once. */
public final class TemplateRenderer {

  private final Theme theme;
  private final URI url;
  private final Map<Language, MessageCatalogue> texts;
  private final Map<Language, EditionModel> editions;
  private final RecordProperties properties = new RecordProperties();
  private final Configuration configuration;

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
    this(theme, url, texts, editions, configuration(theme));
  }

  private TemplateRenderer(
      Theme theme,
      URI url,
      Map<Language, MessageCatalogue> texts,
      Map<Language, EditionModel> editions,
      Configuration configuration) {
    this.theme = theme;
    this.url = url;
    this.texts = texts;
    this.editions = editions;
    this.configuration = configuration;
  }

  /** Returns a renderer of another site with the same theme, whose parsed templates it keeps. */
  public TemplateRenderer with(
      URI otherUrl,
      Map<Language, MessageCatalogue> otherTexts,
      Map<Language, EditionModel> otherEditions) {
    return new TemplateRenderer(theme, otherUrl, otherTexts, otherEditions, configuration);
  }

  /**
   * Returns a page.
   *
   * @throws TemplateFailure where its template is missing, malformed, or asks for what is not there
   */
  public RenderedPage render(Page page) throws TemplateFailure {
    StringWriter out = new StringWriter();
    Set<String> assets = new HashSet<>();
    try {
      Template template = configuration.getTemplate(page.template());
      PageLinks links = new PageLinks(page, url);
      ModelWrapper wrapper = new ModelWrapper(links, properties);
      Environment environment =
          template.createProcessingEnvironment(
              new Root(page, links, wrapper, assets), out, wrapper);
      environment.process();
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
    return new RenderedPage(out.toString().getBytes(StandardCharsets.UTF_8), assets);
  }

  private static Configuration configuration(Theme theme) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ThemeLoader(theme));
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

  /** The variables that every template sees. */
  private final class Root implements TemplateHashModel {
    private final Page page;
    private final PageLinks links;
    private final ModelWrapper wrapper;
    private final Set<String> assets;
    private final Record model;

    Root(Page page, PageLinks links, ModelWrapper wrapper, Set<String> assets) {
      this.page = page;
      this.links = links;
      this.wrapper = wrapper;
      this.assets = assets;
      this.model = page.model().get();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return switch (name) {
        case "page" -> wrapper.wrap(model);
        case "edition" -> wrapper.wrap(editions.get(page.language()));
        case "text" -> (TemplateMethodModelEx) this::text;
        case "asset" -> (TemplateMethodModelEx) this::asset;
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    private Object text(List<?> arguments) throws TemplateModelException {
      List<Object> values = new ArrayList<>();
      for (Object argument : arguments) {
        values.add(value(argument));
      }
      String key = values.isEmpty() ? "" : values.remove(0).toString();
      return Optional.ofNullable(texts.get(page.language()))
          .flatMap(catalogue -> catalogue.format(key, values))
          .orElseThrow(
              () -> new TemplateModelException("no messages file has the text `" + key + "`"));
    }

    private Object asset(List<?> arguments) throws TemplateModelException {
      String name = arguments.isEmpty() ? "" : value(arguments.get(0)).toString();
      SitePath path = theme.assets().get(name);
      if (path == null) {
        throw new TemplateModelException("the theme has no `assets/" + name + "`");
      }
      assets.add(name);
      return links.asset(path);
    }

    private static Object value(Object argument) throws TemplateModelException {
      if (argument instanceof TemplateScalarModel text) {
        return text.getAsString();
      }
      if (argument instanceof TemplateNumberModel number) {
        return number.getAsNumber();
      }
      throw new TemplateModelException("`text` and `asset` take texts and numbers");
    }
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
