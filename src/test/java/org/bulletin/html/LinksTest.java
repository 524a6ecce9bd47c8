package org.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published below a path of a host, a site holds together. */
class LinksTest {

  @ParameterizedTest
  @EnumSource
  void everyReferenceOnThisHostLeadsToAPageOrAFile(
      BulletinUnderTest bulletin, @TempDir Path folder) {
    HtmlSite site = HtmlSite.read(bulletin.build(folder));

    List<String> dead = new ArrayList<>();
    for (HtmlPage page : site.pages().values()) {
      for (URI reference : page.references()) {
        if (isOnThisHost(reference) && !site.has(reference.getPath())) {
          dead.add(page.address().getPath() + " -> " + reference);
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyAnchorThatIsLinkedToExists(BulletinUnderTest bulletin, @TempDir Path folder) {
    HtmlSite site = HtmlSite.read(bulletin.build(folder));

    List<String> dead = new ArrayList<>();
    int anchors = 0;
    for (HtmlPage page : site.pages().values()) {
      for (URI link : page.links()) {
        Optional<HtmlPage> target =
            isOnThisHost(link) ? site.page(link.getPath()) : Optional.empty();
        if (link.getFragment() != null && target.isPresent()) {
          anchors++;
          if (!target.get().hasAnchor(link.getFragment())) {
            dead.add(page.address().getPath() + " -> " + link);
          }
        }
      }
    }

    assertThat(dead).isEmpty();
    assertThat(anchors).isGreaterThanOrEqualTo(site.pages().size() / 2);
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsReachedFromTheChooserByLinks(BulletinUnderTest bulletin, @TempDir Path folder) {
    HtmlSite site = HtmlSite.read(bulletin.build(folder));

    SortedSet<String> reached = new TreeSet<>();
    Deque<HtmlPage> next = new ArrayDeque<>(List.of(site.start()));
    while (!next.isEmpty()) {
      HtmlPage page = next.remove();
      if (reached.add(page.address().getPath())) {
        page.links().stream()
            .filter(LinksTest::isOnThisHost)
            .flatMap(link -> site.page(link.getPath()).stream())
            .forEach(next::add);
      }
    }

    assertThat(site.pages().values())
        .filteredOn(page -> !page.isRedirect() && !page.isNotFoundPage())
        .extracting(page -> page.address().getPath())
        .hasSizeGreaterThan(20)
        .allSatisfy(path -> assertThat(reached).contains(path));
  }

  @ParameterizedTest
  @EnumSource
  void languageAlternatesNameThePageItselfAndAgreeOnAllSides(
      BulletinUnderTest bulletin, @TempDir Path folder) {
    HtmlSite site = HtmlSite.read(bulletin.build(folder));

    for (HtmlPage page : site.pages().values()) {
      List<String> alternates = page.alternates();
      for (String alternate : alternates) {
        String address = alternate.substring(alternate.indexOf(' ') + 1);
        HtmlPage other = site.page(URI.create(address).getPath()).orElseThrow();
        assertThat(other.alternates())
            .as("%s and %s", page.address(), address)
            .isEqualTo(alternates);
      }
      if (!alternates.isEmpty()) {
        assertThat(alternates)
            .as("%s", page.address())
            .anyMatch(one -> one.endsWith(" " + page.address().toASCIIString()));
      }
    }
  }

  private static boolean isOnThisHost(URI link) {
    return HtmlPage.BASE.getHost().equals(link.getHost());
  }
}
