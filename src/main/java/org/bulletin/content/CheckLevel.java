package org.bulletin.content;

import java.util.Optional;
import org.bulletin.diagnostic.Located;
import org.bulletin.diagnostic.Severity;

/**
 * How much a check's findings matter in this bulletin.
 *
 * @param code the check's, as it is written; that there is such a check is not known here
 * @param severity none where the check is off
 */
public record CheckLevel(Located<String> code, Optional<Severity> severity) {}
