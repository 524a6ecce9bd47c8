package org.bulletin.checks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.bulletin.content.Content;
import org.bulletin.diagnostic.SourceLocation;

/**
 * Finds files of {@code media/} whose name no article and no page gives, drafts counted. A name
 * that two folders have counts for both.
 */
final class UnusedMedia implements Checker.OfBulletin {

  @Override
  public void check(BulletinTexts all, Findings findings) {
    Content content = all.content();
    if (!content.unread().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    all.references().map(UnusedMedia::name).forEach(used::add);
    for (String file : content.files()) {
      if (file.startsWith(Content.MEDIA) && !used.contains(name(file))) {
        findings.add(SourceLocation.of(file), file);
      }
    }
  }

  private static String name(String target) {
    String path = target.split("[?#]", 2)[0];
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return name;
    }
  }
}
