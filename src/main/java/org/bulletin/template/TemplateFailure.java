package org.bulletin.template;

import org.bulletin.diagnostic.Diagnostic;

/** A page could not be rendered. */
public final class TemplateFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  TemplateFailure(Diagnostic diagnostic, Exception cause) {
    super(diagnostic.location().toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** Returns what to tell whoever wrote the template. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
