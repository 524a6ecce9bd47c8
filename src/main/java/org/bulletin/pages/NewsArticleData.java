package org.bulletin.pages;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulletin.content.FrontMatter.Change;
import org.bulletin.content.Region;
import org.bulletin.content.Region.Position;
import org.bulletin.pages.model.Preview;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;

/** An article as schema.org's NewsArticle, for search engines. */
record NewsArticleData(
    PageFactory factory, EditionModels models, ArticleVersion article, Optional<Preview> preview) {

  /** Gson's default escapes what could end a script element. */
  private static final Gson GSON = new Gson();

  String json() {
    String url = factory.absolute(article.path());
    JsonObject data = new JsonObject();
    data.addProperty("@context", "https://schema.org");
    data.addProperty("@type", "NewsArticle");
    data.addProperty("@id", url);
    data.addProperty("headline", article.title());
    data.addProperty("description", article.lead());
    data.addProperty("url", url);
    data.addProperty("mainEntityOfPage", url);
    data.addProperty("inLanguage", article.language().tag());
    data.addProperty("datePublished", article.date().iso());
    data.addProperty("dateModified", article.changed(models.bulletin().zone()).iso());
    data.addProperty("isAccessibleForFree", true);
    data.addProperty("articleSection", article.mainRubric().name().in(article.language()));
    preview.ifPresent(picture -> data.add("image", image(picture)));
    data.add("author", author());
    data.add("publisher", publisher());
    addIfAny(data, "contentLocation", article.regions().stream().map(this::place).toList());
    article
        .source()
        .ifPresent(source -> data.add("sourceOrganization", named("Organization", source.name())));
    article.reference().ifPresent(reference -> data.addProperty("identifier", reference));
    addIfAny(data, "correction", article.corrections().stream().map(this::correction).toList());
    addTranslations(data);
    return GSON.toJson(data);
  }

  private JsonObject image(Preview preview) {
    JsonObject image = typed("ImageObject");
    image.addProperty("url", preview.url());
    image.addProperty("width", preview.width());
    image.addProperty("height", preview.height());
    return image;
  }

  private JsonObject correction(Change correction) {
    JsonObject comment = typed("CorrectionComment");
    comment.addProperty("text", correction.text());
    comment.addProperty("datePublished", correction.date().iso());
    return comment;
  }

  /** The work is the first version that does not say that it is a translation. */
  private void addTranslations(JsonObject data) {
    List<ArticleVersion> versions = factory.site().articles().getOrDefault(article.id(), List.of());
    ArticleVersion work =
        versions.stream()
            .filter(version -> !version.declaredTranslation())
            .findFirst()
            .or(() -> versions.stream().findFirst())
            .orElse(article);
    if (article.equals(work)) {
      Stream<ArticleVersion> others = versions.stream().filter(version -> !version.equals(work));
      addIfAny(data, "workTranslation", others.map(this::version).toList());
    } else {
      data.add("translationOfWork", version(work));
    }
  }

  private JsonObject version(ArticleVersion version) {
    JsonObject other = typed("NewsArticle");
    other.addProperty("@id", factory.absolute(version.path()));
    other.addProperty("url", factory.absolute(version.path()));
    other.addProperty("inLanguage", version.language().tag());
    return other;
  }

  private JsonObject author() {
    return article.author().map(name -> named("Person", name)).orElseGet(this::publisher);
  }

  private JsonObject publisher() {
    JsonObject publisher =
        named("NewsMediaOrganization", models.bulletin().title().in(article.language()));
    publisher.addProperty("url", factory.absolute(Addresses.front(article.language())));
    return publisher;
  }

  private JsonObject place(Region region) {
    JsonObject place = named("Place", region.name().in(article.language()));
    Optional<Position> position = region.position();
    position.ifPresent(
        at -> {
          JsonObject coordinates = typed("GeoCoordinates");
          coordinates.addProperty("latitude", at.latitude());
          coordinates.addProperty("longitude", at.longitude());
          place.add("geo", coordinates);
        });
    return place;
  }

  private static void addIfAny(JsonObject object, String name, List<? extends JsonElement> values) {
    if (!values.isEmpty()) {
      JsonArray array = new JsonArray();
      values.forEach(array::add);
      object.add(name, array);
    }
  }

  private static JsonObject named(String type, String name) {
    JsonObject object = typed(type);
    object.addProperty("name", name);
    return object;
  }

  private static JsonObject typed(String type) {
    JsonObject object = new JsonObject();
    object.addProperty("@type", type);
    return object;
  }
}
