package org.bulletin.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bulletin.cache.Sha256;
import org.bulletin.checks.Check;
import org.bulletin.checks.CheckGuide;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.Rule;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.language.Language;

/**
 * Diagnostics as SARIF 2.1.0. Files are told from the repository's root, under the base that code
 * scanning takes for it.
 */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String ROOT = "%SRCROOT%";
  private static final String UNRESERVED = "-._~/";

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private final DiagnosticPrinter words;
  private final Language language;
  private final CheckGuide guide;
  private final Repository repository;

  SarifReport(DiagnosticPrinter words, Language language, Repository repository) {
    this.words = words;
    this.language = language;
    this.guide = new CheckGuide(language);
    this.repository = repository;
  }

  String text(List<Diagnostic> diagnostics) {
    SortedMap<String, Diagnostic> first = new TreeMap<>();
    diagnostics.forEach(one -> first.merge(id(one.rule()), one, SarifReport::graver));
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "Bulletin");
    JsonArray rules = new JsonArray();
    first.values().forEach(example -> rules.add(rule(example)));
    driver.add("rules", rules);

    JsonObject run = new JsonObject();
    run.add("tool", object("driver", driver));
    run.addProperty("language", language.primarySubtag());
    run.add("originalUriBaseIds", object(ROOT, object("description", message("/"))));
    run.addProperty("columnKind", "utf16CodeUnits");
    run.add("results", results(diagnostics, new ArrayList<>(first.keySet())));

    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    JsonArray runs = new JsonArray();
    runs.add(run);
    log.add("runs", runs);
    return gson.toJson(log) + "\n";
  }

  private static Diagnostic graver(Diagnostic one, Diagnostic other) {
    return other.severity().compareTo(one.severity()) < 0 ? other : one;
  }

  private static String id(Rule rule) {
    return rule.code().orElseGet(rule::key);
  }

  /** What is no check has no words but those of its findings; one of them stands for all. */
  private JsonObject rule(Diagnostic example) {
    Rule rule = example.rule();
    JsonObject json = new JsonObject();
    json.addProperty("id", id(rule));
    json.addProperty("name", rule.key());
    if (rule instanceof Check check) {
      String explained = guide.explain(check);
      json.add("shortDescription", message(words.word(check.key() + ".name")));
      json.add("fullDescription", message(words.word(check.key() + ".why")));
      json.add("defaultConfiguration", level(check.severity()));
      JsonObject help = message(explained);
      help.addProperty("markdown", explained);
      json.add("help", help);
    } else {
      json.add("shortDescription", message(rule.key()));
      json.add("fullDescription", message(words.message(example)));
      json.add("defaultConfiguration", level(example.severity()));
      json.add("help", message(told(example)));
    }
    return json;
  }

  private JsonArray results(List<Diagnostic> diagnostics, List<String> rules) {
    Map<String, Integer> indexes = new HashMap<>();
    rules.forEach(rule -> indexes.put(rule, indexes.size()));
    Map<String, Integer> alike = new HashMap<>();
    JsonArray results = new JsonArray();
    for (Diagnostic diagnostic : diagnostics) {
      String id = id(diagnostic.rule());
      JsonObject result = new JsonObject();
      result.addProperty("ruleId", id);
      result.addProperty("ruleIndex", indexes.getOrDefault(id, -1));
      result.addProperty("level", name(diagnostic.severity()));
      result.add("message", message(told(diagnostic) + links(diagnostic)));
      JsonArray locations = new JsonArray();
      locations.add(location(diagnostic.location()));
      result.add("locations", locations);
      if (!diagnostic.related().isEmpty()) {
        result.add("relatedLocations", related(diagnostic.related()));
      }
      result.add("partialFingerprints", fingerprint(diagnostic, alike));
      results.add(result);
    }
    return results;
  }

  private String told(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>(List.of(words.message(diagnostic)));
    lines.addAll(words.hints(diagnostic));
    return String.join("\n", lines);
  }

  /** Viewers show a related location only where the message links to its number. */
  private String links(Diagnostic diagnostic) {
    StringBuilder links = new StringBuilder();
    int id = 1;
    for (SourceLocation place : diagnostic.related()) {
      String text = (place.file() + ":" + place.line()).replaceAll("([\\[\\]\\\\])", "\\\\$1");
      links.append("\n[").append(text).append("](").append(id++).append(')');
    }
    return links.toString();
  }

  private JsonArray related(List<SourceLocation> places) {
    JsonArray related = new JsonArray();
    for (SourceLocation place : places) {
      JsonObject location = new JsonObject();
      location.addProperty("id", related.size() + 1);
      location.add("physicalLocation", physical(place));
      related.add(location);
    }
    return related;
  }

  private JsonObject location(SourceLocation place) {
    return object("physicalLocation", physical(place));
  }

  private JsonObject physical(SourceLocation place) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", uri(repository.path(place.file())));
    artifact.addProperty("uriBaseId", ROOT);
    JsonObject region = new JsonObject();
    region.addProperty("startLine", place.line());
    region.addProperty("startColumn", place.column());
    if (place.length() > 0) {
      region.addProperty("endColumn", place.column() + place.length());
    }
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact);
    physical.add("region", region);
    return physical;
  }

  /** A finding stays the same where lines above it come and go. */
  private static JsonObject fingerprint(Diagnostic diagnostic, Map<String, Integer> alike) {
    String same =
        String.join(
            "\n",
            diagnostic.location().file(),
            diagnostic.rule().key(),
            diagnostic.arguments().toString());
    String numbered = same + "\n" + alike.merge(same, 1, Integer::sum);
    JsonObject fingerprint = new JsonObject();
    fingerprint.addProperty("bulletinFinding/v1", Sha256.hex(numbered));
    return fingerprint;
  }

  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xff);
      if (character < 128
          && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
        uri.append(character);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      }
    }
    return uri.toString();
  }

  private static JsonObject level(Severity severity) {
    JsonObject level = new JsonObject();
    level.addProperty("level", name(severity));
    return level;
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject message(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private static JsonObject object(String key, JsonObject value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }
}
