package org.bulletin.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bulletin.build.LiveSite;
import org.bulletin.build.Report;
import org.bulletin.checks.TranslatedArticle;
import org.bulletin.checks.TranslationState;
import org.bulletin.checks.Translations;
import org.bulletin.language.Language;
import org.bulletin.language.LanguageFormats;
import org.bulletin.site.SitePath;

/** The page that shows editors where translations stand. No site has it. */
final class TranslationsPage {

  static final SitePath PATH = SitePath.ROOT.page("translations");

  private final Report report;
  private final Translations translations;
  private final LiveSite site;
  private final String base;

  /**
   * @param base the path that the bulletin stands at
   */
  TranslationsPage(Told told, LiveSite site, String base) {
    this.report = told.report();
    this.translations = told.result().translations();
    this.site = site;
    this.base = base;
  }

  String html() {
    String content =
        """
        <p>%s</p>
        <div class="table" role="region" aria-labelledby="translations" tabindex="0">
        %s</div>
        <p class="place">%s</p>
        """
            .formatted(
                HtmlText.escape(report.counts(translations)),
                table(),
                HtmlText.message(report.word("translations-explained")));
    return PageFrame.html(report, word("translations-page"), "", content);
  }

  private String table() {
    StringBuilder html = new StringBuilder("<table>\n<caption id=\"translations\">");
    html.append(word("translations-caption")).append("</caption>\n<thead>\n<tr><th scope=\"col\">");
    html.append(word("translations-article")).append("</th>");
    for (Language language : translations.languages()) {
      String name = new LanguageFormats(language, declaredName(language), List.of()).name();
      html.append("<th scope=\"col\" lang=\"").append(language).append("\">");
      html.append(HtmlText.escape(name)).append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    translations.urgentFirst().forEach(article -> row(article, html));
    return html.append("</tbody>\n</table>\n").toString();
  }

  private void row(TranslatedArticle article, StringBuilder html) {
    Language language = article.original().language();
    html.append("<tr><th scope=\"row\"><span lang=\"").append(language).append("\" dir=\"auto\">");
    html.append(linked(HtmlText.escape(article.title()), article, language));
    html.append("</span> <small>").append(HtmlText.escape(report.day(article.published())));
    html.append("</small></th>");
    for (TranslationState state : article.states()) {
      String kind = state.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      html.append("<td class=\"").append(kind).append("\">");
      html.append(linked(HtmlText.escape(report.state(state)), article, state.language()));
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  /** Returns words that lead to the article in a language, where it is shown in it. */
  private String linked(String words, TranslatedArticle article, Language language) {
    return site.path(article.id(), language)
        .map(path -> HtmlText.escape(path.under(base)))
        .map(address -> "<a href=\"" + address + "\">" + words + "</a>")
        .orElse(words);
  }

  private Optional<String> declaredName(Language language) {
    return site.bulletin().stream()
        .flatMap(bulletin -> bulletin.languages().stream())
        .filter(one -> one.language().equals(language))
        .flatMap(one -> one.name().stream())
        .findFirst();
  }

  private String word(String key) {
    return HtmlText.escape(report.word(key));
  }
}
