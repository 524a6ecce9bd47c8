package org.bulletin.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem that the build can report. The words are in {@code
 * diagnostics_fr.properties} and {@code diagnostics_en.properties}: a message under {@link #key()},
 * a remedy under {@code key.hint}.
 */
public enum Problem {
  // Files
  FILE_UNREADABLE,
  FILE_NOT_UTF8,
  FILE_CONTROL_CHARACTER,
  FILE_EMPTY,
  FILE_TOO_LARGE,
  FILE_LINK_OUTSIDE,
  FILE_LINK_TO_FOLDER,
  FILE_NAME_WITHOUT_LANGUAGE,
  FILE_LANGUAGE_UNDECLARED,

  // Front matter and YAML
  FRONT_MATTER_MISSING,
  FRONT_MATTER_UNCLOSED,
  YAML_SYNTAX,
  YAML_COLON_IN_TEXT,
  YAML_CHARACTER_STARTS_TEXT,
  YAML_COMMENT_CUTS_TEXT,
  YAML_QUOTE_UNCLOSED,
  YAML_TAB,
  YAML_TAG,
  YAML_DUPLICATE_KEY,
  YAML_TOO_DEEP,
  YAML_TOO_LARGE,
  YAML_NOT_A_MAPPING,
  KEY_MISSING,
  KEY_UNKNOWN,
  VALUE_EMPTY,
  VALUE_NOT_TEXT,
  VALUE_NOT_A_LIST,
  VALUE_NOT_A_MAPPING,
  VALUE_NOT_A_CHOICE,
  VALUE_NOT_A_NUMBER,
  DATE_MALFORMED,
  DATE_IMPOSSIBLE,
  SLUG_MALFORMED,
  ALIAS_MALFORMED,
  URL_MALFORMED,
  LEAD_LONG,
  RUBRIC_UNDECLARED,
  REGION_UNDECLARED,

  // bulletin.yaml
  BULLETIN_MISSING,
  LANGUAGE_MALFORMED,
  LANGUAGE_WITHOUT_MONTHS,
  LANGUAGE_TEXT_MISSING,
  TIME_ZONE_UNKNOWN,
  REGION_INSIDE_ITSELF,
  REGION_CODE_MALFORMED,

  // Markdown
  MARKDOWN_HTML,
  MARKDOWN_TOO_DEEP,
  MARKDOWN_TOO_COMPLEX,
  MARKDOWN_HEADING_ONE,

  // The site as a whole
  IDENTITY_TWICE,
  ADDRESS_TWICE,
  LINK_DEAD,
  LINK_ANCHOR_DEAD,
  LINK_HELD_BACK,
  LINK_SCHEME,
  IMAGE_MISSING,
  IMAGE_ELSEWHERE,

  // Theme and output
  TEMPLATE_MISSING,
  TEMPLATE_SYNTAX,
  TEMPLATE_FAILED,
  THEME_TEXT_MISSING,
  OUTPUT_FOREIGN_FILE,
  OUTPUT_FAILED;

  /** Returns the problem's key in the catalogues: {@code rubric-undeclared}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
