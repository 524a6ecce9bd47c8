package org.bulletin.pages;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.bulletin.content.Region;
import org.bulletin.content.Region.Position;
import org.bulletin.site.Addresses;
import org.bulletin.site.ArticleVersion;
import org.bulletin.site.ArticleVersion.Picture;

/** An article as schema.org's NewsArticle, for search engines. */
record NewsArticleData(PageFactory factory, EditionModels models, ArticleVersion article) {

  /** Gson's default escapes what could end a script element. */
  private static final Gson GSON = new Gson();

  String json() {
    String url = factory.absolute(article.path());
    JsonObject data = new JsonObject();
    data.addProperty("@context", "https://schema.org");
    data.addProperty("@type", "NewsArticle");
    data.addProperty("headline", article.title());
    data.addProperty("description", article.lead());
    data.addProperty("url", url);
    data.addProperty("mainEntityOfPage", url);
    data.addProperty("inLanguage", article.language().tag());
    data.addProperty("datePublished", article.date().iso());
    data.addProperty("dateModified", article.updated().orElse(article.date()).iso());
    data.addProperty("articleSection", article.mainRubric().name().in(article.language()));
    article
        .picture()
        .flatMap(Picture::preview)
        .ifPresent(path -> data.addProperty("image", factory.absolute(path)));
    data.add("author", author());
    data.add("publisher", publisher());
    addIfAny(data, "contentLocation", article.regions().stream().map(this::place).toList());
    article
        .source()
        .ifPresent(source -> data.add("sourceOrganization", named("Organization", source.name())));
    article.reference().ifPresent(reference -> data.addProperty("identifier", reference));
    return GSON.toJson(data);
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
