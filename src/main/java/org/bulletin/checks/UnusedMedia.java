package org.bulletin.checks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Finds files of {@code media/} whose name no article and no page gives, drafts counted. A name
 * that two folders have counts for both.
 */
final class UnusedMedia implements Checker.OfBulletin {

  /** What an address says beside the file: a query, a place in it. */
  private static final Pattern TAIL = Pattern.compile("[?#]");

  @Override
  public void check(BulletinTexts all, Findings findings) {
    Content content = all.content();
    List<String> media =
        content.files().stream().filter(file -> file.startsWith(Content.MEDIA)).toList();
    if (media.isEmpty() || !content.unread().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    all.references().map(UnusedMedia::name).forEach(used::add);
    for (String file : media) {
      if (!used.contains(name(file))) {
        findings.add(SourceLocation.of(file), file);
      }
    }
  }

  private static String name(String target) {
    String path = TAIL.split(target, 2)[0];
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return name;
    }
  }
}
