package org.bulletin.diagnostic;

/** How much a diagnostic matters: with an error nothing is published. */
public enum Severity {
  ERROR,
  WARNING
}
