package org.bulletin.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.DiagnosticPrinter;
import org.bulletin.diagnostic.Severity;
import org.bulletin.diagnostic.SourceLocation;

/** Diagnostics as JSON, with the places that the text tells. */
final class JsonReport {

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private final DiagnosticPrinter words;

  JsonReport(DiagnosticPrinter words) {
    this.words = words;
  }

  String text(List<Diagnostic> diagnostics) {
    JsonArray all = new JsonArray();
    diagnostics.forEach(diagnostic -> all.add(json(diagnostic)));
    JsonObject report = new JsonObject();
    report.add("diagnostics", all);
    report.addProperty("errors", count(diagnostics, Severity.ERROR));
    report.addProperty("warnings", count(diagnostics, Severity.WARNING));
    report.addProperty("notes", count(diagnostics, Severity.NOTE));
    return gson.toJson(report) + "\n";
  }

  private JsonObject json(Diagnostic diagnostic) {
    JsonObject json = new JsonObject();
    diagnostic.rule().code().ifPresent(code -> json.addProperty("code", code));
    json.addProperty("rule", diagnostic.rule().key());
    json.addProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    place(diagnostic.location(), json);
    json.addProperty("message", words.message(diagnostic));
    JsonArray hints = new JsonArray();
    words.hints(diagnostic).forEach(hints::add);
    json.add("hints", hints);
    JsonArray related = new JsonArray();
    diagnostic.related().forEach(place -> related.add(place(place, new JsonObject())));
    json.add("related", related);
    return json;
  }

  private static JsonObject place(SourceLocation place, JsonObject json) {
    json.addProperty("file", place.file());
    json.addProperty("line", place.line());
    json.addProperty("column", place.column());
    json.addProperty("length", place.length());
    return json;
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(one -> one.severity() == severity).count();
  }
}
