package org.bulletin.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulletin.site.Html;
import org.bulletin.site.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page's model to its template: records by their components, lists, texts, numbers and
 * truth values. Anything else is refused, so that a template reaches nothing of Java.
 */
final class ModelWrapper implements ObjectWrapper {

  private final Links links;
  private final RecordProperties properties;

  ModelWrapper(Links links, RecordProperties properties) {
    this.links = links;
    this.properties = properties;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof SitePath path) {
      return new SimpleScalar(links.reference(path));
    }
    if (value instanceof Html html) {
      return HtmlFormat.HTML.fromMarkup(links.html(html));
    }
    if (value instanceof Record shown) {
      return new RecordModel(shown);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    // Whether something is of an interface takes longest to tell.
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("a template cannot see a " + value.getClass().getName());
  }

  /** A list or record, as it is shown. */
  interface Wrapped {
    Object value();
  }

  private final class ListModel implements TemplateSequenceModel, Wrapped {
    private final List<?> items;

    ListModel(List<?> items) {
      this.items = items;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= items.size() ? null : wrap(items.get(index));
    }

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public Object value() {
      return items;
    }
  }

  private final class RecordModel implements TemplateHashModel, Wrapped {
    private final Record shown;
    private final Map<String, RecordProperties.Reader> readers;

    RecordModel(Record shown) {
      this.shown = shown;
      this.readers = properties.of(shown.getClass());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      RecordProperties.Reader reader = readers.get(name);
      if (reader == null) {
        throw new TemplateModelException(
            "`" + shown.getClass().getSimpleName() + "` has no property `" + name + "`");
      }
      return wrap(reader.read(shown));
    }

    @Override
    public Object value() {
      return shown;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
