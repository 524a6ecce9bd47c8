package org.bulletin.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.diagnostic.SourceLocation;

/** The links of a body while its HTML is made: in it, a token stands for each destination. */
final class OpenLinks {

  private static final String TOKEN = "link-";

  private final List<LinkReference> references = new ArrayList<>();

  /** Returns a token for a destination, for the value of an {@code href} or {@code src}. */
  String token(String destination, LinkReference.Kind kind, SourceLocation location) {
    references.add(new LinkReference(withoutControls(destination), kind, location));
    return TOKEN + (references.size() - 1);
  }

  /**
   * Returns the link that an attribute's value stands for, or empty where the value is no token.
   */
  Optional<LinkReference> link(String value) {
    return value.startsWith(TOKEN)
        ? Optional.of(references.get(Integer.parseInt(value.substring(TOKEN.length()))))
        : Optional.empty();
  }

  /** Browsers ignore these in addresses: a line feed within {@code javascript:} would hide it. */
  private static String withoutControls(String destination) {
    return destination
        .codePoints()
        .filter(character -> !Character.isISOControl(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
