package org.bulletin.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Browsing} that all of them share. Without a browser it skips them, unless
 * {@code BULLETIN_BROWSER=required}.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find(System.getenv("CHROMIUM")).isPresent()
        || Chromium.isRequired(System.getenv("BULLETIN_BROWSER"))) {
      return enabled("");
    }
    store(context).getOrComputeIfAbsent(Notice.class, key -> new Notice(), Notice.class);
    return disabled(Chromium.MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browsing.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context)
        .getOrComputeIfAbsent(
            Browsing.class,
            key ->
                new Browsing(
                    Chromium.find(System.getenv("CHROMIUM"))
                        .orElseThrow(() -> new AssertionError(Chromium.REQUIRED))),
            Browsing.class);
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }

  /** Told once, after all tests, so that it is the last word of the run. */
  private static final class Notice implements AutoCloseable {

    @Override
    public void close() {
      System.err.println("[WARNING] " + Chromium.MISSING);
    }
  }
}
