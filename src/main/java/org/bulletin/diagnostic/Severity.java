package org.bulletin.diagnostic;

/** How much a diagnostic matters, what matters most first. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** Nothing is published where the build is strict. */
  WARNING,
  /** Worth knowing, and often no mistake. */
  NOTE
}
