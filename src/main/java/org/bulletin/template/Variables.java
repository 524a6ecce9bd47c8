package org.bulletin.template;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.language.Language;
import org.bulletin.language.MessageCatalogue;
import org.bulletin.pages.model.EditionModel;
import org.bulletin.site.SitePath;
import org.jspecify.annotations.Nullable;

/** The variables that a template sees: what stands around every page, and the page or arguments. */
final class Variables implements TemplateHashModel {

  /** What the templates of a site have in common. */
  record Surroundings(
      Theme theme,
      Map<Language, MessageCatalogue> texts,
      Map<Language, EditionModel> editions,
      RecordProperties properties,
      SharedParts parts) {}

  private static final String PAGE = "page";

  private final Surroundings surroundings;
  private final Language language;
  private final Links links;
  private final Map<String, TemplateModel> own = new HashMap<>();

  private Variables(Surroundings surroundings, Language language, Links links, ModelWrapper wrapper)
      throws TemplateModelException {
    this.surroundings = surroundings;
    this.language = language;
    this.links = links;
    add("edition", wrapper.wrap(surroundings.editions().get(language)));
    add("text", (TemplateMethodModelEx) this::text);
    add("asset", (TemplateMethodModelEx) this::asset);
    add("shared", (TemplateDirectiveModel) this::shared);
  }

  /** Returns what a page's template sees. */
  static Variables ofPage(
      Surroundings surroundings, Language language, Links links, ModelWrapper wrapper, Record page)
      throws TemplateModelException {
    Variables variables = new Variables(surroundings, language, links, wrapper);
    variables.add(PAGE, wrapper.wrap(page));
    return variables;
  }

  private Variables ofPart(SharedParts.Call call, Links open, ModelWrapper wrapper)
      throws TemplateModelException {
    Variables variables = new Variables(surroundings, language, open, wrapper);
    for (int i = 0; i < call.names().size(); i++) {
      Object value = call.values().get(i);
      Object shown = value instanceof SharedParts.Same same ? same.model() : value;
      variables.add(SharedParts.ARGUMENT + call.names().get(i), wrapper.wrap(shown));
    }
    return variables;
  }

  private void add(String name, @Nullable TemplateModel value) {
    if (value != null) {
      own.put(name, value);
    }
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    TemplateModel value = own.get(name);
    if (value == null && name.equals(PAGE)) {
      throw new TemplateModelException(
          "a shared part does not see `page`; give it what it needs as an argument");
    }
    return value;
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
    return Optional.ofNullable(surroundings.texts().get(language))
        .flatMap(catalogue -> catalogue.format(key, values))
        .orElseThrow(
            () -> new TemplateModelException("no messages file has the text `" + key + "`"));
  }

  private Object asset(List<?> arguments) throws TemplateModelException {
    String name = arguments.isEmpty() ? "" : value(arguments.get(0)).toString();
    SitePath path = surroundings.theme().assets().get(name);
    if (path == null) {
      throw new TemplateModelException("the theme has no `assets/" + name + "`");
    }
    return links.asset(name, path);
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

  private void shared(
      Environment environment,
      Map<?, ?> parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Object file = null;
    Object macro = null;
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<?, ?> parameter : parameters.entrySet()) {
      String name = (String) parameter.getKey();
      Object value = argument(parameter.getValue());
      switch (name) {
        case "from" -> file = value;
        case "macro" -> macro = value;
        default -> {
          names.add(name);
          values.add(value);
        }
      }
    }
    if (!(file instanceof String && macro instanceof String) || body != null) {
      throw new TemplateModelException(
          "`shared` takes `from`, a file of the theme, and `macro`, a macro in it, and no content");
    }
    SharedParts.Call call =
        new SharedParts.Call(language, (String) file, (String) macro, names, values);
    surroundings
        .parts()
        .part(call, surroundings.properties(), (open, wrapper) -> ofPart(call, open, wrapper))
        .write(environment.getOut(), links);
  }

  private static Object argument(@Nullable Object value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (value instanceof TemplateBooleanModel truth) {
      return truth.getAsBoolean();
    }
    if (value instanceof ModelWrapper.Wrapped wrapped) {
      return new SharedParts.Same(wrapped.value());
    }
    throw new TemplateModelException(
        "the arguments of a shared part are texts, numbers, truth values and models");
  }
}
