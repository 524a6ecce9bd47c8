package org.bulletin.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The templates of a theme, each parsed once. Thread-safe. */
final class ParsedTemplates {

  private final Theme theme;
  private final ThemeLoader loader;
  private final Configuration configuration;
  private final Set<String> parsed = ConcurrentHashMap.newKeySet();

  ParsedTemplates(Theme theme) {
    this.theme = theme;
    this.loader = new ThemeLoader(theme, new AtomicInteger());
    this.configuration = configuration(loader);
  }

  Theme theme() {
    return theme;
  }

  Configuration configuration() {
    return configuration;
  }

  /** Returns how many templates were parsed. */
  int parsed() {
    return loader.read().get();
  }

  /** Returns a template; it and all that it takes are parsed then. */
  Template get(String template) throws IOException {
    if (!parsed.contains(template)) {
      parse(template);
    }
    return configuration.getTemplate(template);
  }

  /** FreeMarker would let every thread that comes at the same time parse a template by itself. */
  private synchronized void parse(String template) throws IOException {
    for (String part : theme.parts(template)) {
      if (theme.text(part).isPresent()) {
        configuration.getTemplate(part);
      }
    }
    parsed.add(template);
  }

  private static Configuration configuration(ThemeLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
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

  /** Gives FreeMarker the theme's files and no others. */
  private record ThemeLoader(Theme theme, AtomicInteger read) implements TemplateLoader {

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
      read.incrementAndGet();
      return new StringReader(
          theme.text((String) source).orElseThrow(() -> new IOException((String) source)));
    }

    @Override
    public void closeTemplateSource(Object source) {
      // nothing is open
    }
  }
}
