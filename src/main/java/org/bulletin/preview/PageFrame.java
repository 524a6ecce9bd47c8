package org.bulletin.preview;

import org.bulletin.build.Report;

/** What pages have around them that only a preview has. */
final class PageFrame {

  private PageFrame() {}

  /**
   * Returns a page in the language of messages.
   *
   * @param title its title and heading, as HTML
   * @param script an element that keeps it fresh, or nothing
   * @param content what stands below the heading, as HTML
   */
  static String html(Report report, String title, String script, String content) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/_preview/preview.css">
        %s</head>
        <body>
        <main>
        <h1>%s</h1>
        %s</main>
        </body>
        </html>
        """
        .formatted(report.language(), title, script, title, content);
  }
}
