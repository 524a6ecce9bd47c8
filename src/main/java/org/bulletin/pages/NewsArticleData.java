package org.bulletin.pages;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.Region;
import org.bulletin.content.Region.Position;
import org.bulletin.pages.model.Preview;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;

/** An article as schema.org's NewsArticle, for search engines. */
record NewsArticleData(
    PageFactory factory, EditionModels models, ArticleVersion article, Optional<Preview> preview) {

  private static final int TYPICAL_LENGTH = 2048;

  String json() {
    StringWriter out = new StringWriter(TYPICAL_LENGTH);
    try (JsonWriter json = new JsonWriter(out)) {
      // Escapes what could end a script element.
      json.setHtmlSafe(true);
      write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void write(JsonWriter json) throws IOException {
    String url = factory.absolute(article.path());
    json.beginObject();
    json.name("@context").value("https://schema.org");
    json.name("@type").value("NewsArticle");
    json.name("@id").value(url);
    json.name("headline").value(article.title());
    json.name("description").value(article.lead());
    json.name("url").value(url);
    json.name("mainEntityOfPage").value(url);
    json.name("inLanguage").value(article.language().tag());
    json.name("datePublished").value(article.date().iso());
    json.name("dateModified").value(article.changed(models.bulletin().zone()).iso());
    json.name("isAccessibleForFree").value(true);
    json.name("articleSection").value(article.mainRubric().name().in(article.language()));
    if (preview.isPresent()) {
      image(json.name("image"), preview.get());
    }
    author(json.name("author"));
    publisher(json.name("publisher"));
    several(json, "contentLocation", article.regions(), this::place);
    if (article.source().isPresent()) {
      named(json.name("sourceOrganization"), "Organization", article.source().get().name());
      json.endObject();
    }
    if (article.reference().isPresent()) {
      json.name("identifier").value(article.reference().get());
    }
    several(json, "correction", article.corrections(), NewsArticleData::correction);
    translations(json);
    json.endObject();
  }

  private static void image(JsonWriter json, Preview preview) throws IOException {
    typed(json, "ImageObject");
    json.name("url").value(preview.url());
    json.name("width").value(preview.width());
    json.name("height").value(preview.height());
    json.endObject();
  }

  private static void correction(JsonWriter json, Change correction) throws IOException {
    typed(json, "CorrectionComment");
    json.name("text").value(correction.text());
    json.name("datePublished").value(correction.date().iso());
    json.endObject();
  }

  /** The work is the first version that does not say that it is a translation. */
  private void translations(JsonWriter json) throws IOException {
    List<ArticleVersion> versions = factory.versions(article);
    ArticleVersion work =
        versions.stream()
            .filter(version -> !version.declaredTranslation())
            .findFirst()
            .or(() -> versions.stream().findFirst())
            .orElse(article);
    if (article.equals(work)) {
      List<ArticleVersion> others =
          versions.stream().filter(version -> !version.equals(work)).toList();
      several(json, "workTranslation", others, this::version);
    } else {
      version(json.name("translationOfWork"), work);
    }
  }

  private void version(JsonWriter json, ArticleVersion version) throws IOException {
    String url = factory.absolute(version.path());
    typed(json, "NewsArticle");
    json.name("@id").value(url);
    json.name("url").value(url);
    json.name("inLanguage").value(version.language().tag());
    json.endObject();
  }

  private void author(JsonWriter json) throws IOException {
    if (article.author().isPresent()) {
      named(json, "Person", article.author().get());
      json.endObject();
    } else {
      publisher(json);
    }
  }

  private void publisher(JsonWriter json) throws IOException {
    named(json, "NewsMediaOrganization", models.bulletin().title().in(article.language()));
    json.name("url").value(factory.absolute(Addresses.front(article.language())));
    json.endObject();
  }

  private void place(JsonWriter json, Region region) throws IOException {
    named(json, "Place", region.name().in(article.language()));
    if (region.position().isPresent()) {
      Position at = region.position().get();
      typed(json.name("geo"), "GeoCoordinates");
      json.name("latitude").value(at.latitude());
      json.name("longitude").value(at.longitude());
      json.endObject();
    }
    json.endObject();
  }

  /** Writes one of several values. */
  private interface Part<T> {
    void write(JsonWriter json, T value) throws IOException;
  }

  private static <T> void several(JsonWriter json, String name, List<T> values, Part<T> part)
      throws IOException {
    if (!values.isEmpty()) {
      json.name(name).beginArray();
      for (T value : values) {
        part.write(json, value);
      }
      json.endArray();
    }
  }

  /** Begins an object with a name, for the caller to end. */
  private static void named(JsonWriter json, String type, String name) throws IOException {
    typed(json, type);
    json.name("name").value(name);
  }

  /** Begins an object, for the caller to end. */
  private static void typed(JsonWriter json, String type) throws IOException {
    json.beginObject();
    json.name("@type").value(type);
  }
}
