package org.bulletin.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bulletin.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Renders what many pages share once, and keeps it with its links open. A part is a macro that sees
 * its arguments and no page, so that it cannot differ from page to page. Thread-safe.
 */
final class SharedParts {

  /** Stands before the names of arguments, so that none hides what every template sees. */
  static final String ARGUMENT = "_";

  private static final String CALL = "shared";

  private final Configuration configuration;
  private final Map<Call, SharedPart> parts = new ConcurrentHashMap<>();

  /** By file, macro and names of arguments, which take less time to look up than to spell out. */
  private final Map<List<Object>, Template> templates = new ConcurrentHashMap<>();

  SharedParts(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * A macro with its arguments.
   *
   * @param file the file of the theme that has it
   * @param names the names of the arguments
   * @param values their values in the same order: texts, numbers and truth values, and models as
   *     {@link Same}
   */
  record Call(
      Language language, String file, String macro, List<String> names, List<Object> values) {

    private String source() {
      String arguments =
          names.stream()
              .map(Call::escaped)
              .map(name -> " " + name + "=" + ARGUMENT + name)
              .collect(Collectors.joining());
      return "<#import \"/" + file + "\" as part><@part." + escaped(macro) + arguments + "/>";
    }

    private static String escaped(String name) {
      return name.replaceAll("[-.:]", "\\\\$0");
    }

    /** As a record would have it, but pages ask for many parts. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Call call
          && values.equals(call.values)
          && macro.equals(call.macro)
          && file.equals(call.file)
          && language.equals(call.language)
          && names.equals(call.names);
    }

    @Override
    public int hashCode() {
      return 31 * values.hashCode() + macro.hashCode();
    }
  }

  /** A model as an argument: only the same is equal, so that models need not be compared. */
  record Same(Object model) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.model == model;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(model);
    }
  }

  /** Makes the variables that a part sees, with its links left open. */
  interface Scope {
    TemplateHashModel variables(OpenLinks links, ModelWrapper wrapper)
        throws TemplateModelException;
  }

  /** Returns the part that a call renders. */
  SharedPart part(Call call, RecordProperties properties, Scope scope)
      throws TemplateException, IOException {
    SharedPart known = parts.get(call);
    if (known != null) {
      return known;
    }
    OpenLinks links = new OpenLinks();
    ModelWrapper wrapper = new ModelWrapper(links, properties);
    StringWriter out = new StringWriter();
    try {
      template(call)
          .createProcessingEnvironment(scope.variables(links, wrapper), out, wrapper)
          .process();
    } catch (TemplateException mistake) {
      throw CALL.equals(mistake.getTemplateSourceName())
          ? new TemplateModelException(mistake.getMessageWithoutStackTop())
          : mistake;
    }
    SharedPart part = links.cut(out.toString());
    parts.put(call, part);
    return part;
  }

  private Template template(Call call) throws IOException {
    List<Object> shape = List.of(call.file(), call.macro(), call.names());
    Template known = templates.get(shape);
    if (known != null) {
      return known;
    }
    Template template = new Template(CALL, call.source(), configuration);
    templates.put(shape, template);
    return template;
  }
}
