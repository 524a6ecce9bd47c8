package org.bulletin.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bulletin.checks.PassageAlignment.Aligned;
import org.bulletin.content.LinkPaths;
import org.bulletin.diagnostic.SourceLocation;
import org.bulletin.markdown.LinkReference;

/**
 * Finds links and images that only one of two languages has, or that lead elsewhere in it. What
 * stands in a passage that the other lacks is left to {@link MissingPassages}. Which files are the
 * same article does not show in the two that are compared: {@link LinkTargets} tells.
 */
final class DifferingLinks implements Checker.OfPair {

  /** The first argument of what is found where a link leads elsewhere. */
  static final String ELSEWHERE = "other";

  @Override
  public void check(ArticlePair pair, Findings findings) {
    if (pair.original().links().isEmpty() && pair.translation().links().isEmpty()) {
      return;
    }
    LinkTargetName names =
        new LinkTargetName(pair.original().language(), pair.translation().language());
    List<LinkReference> original = new ArrayList<>(pair.original().links());
    List<LinkReference> translation = new ArrayList<>(pair.translation().links());
    removeCommon(original, translation, names);
    if (original.isEmpty() && translation.isEmpty()) {
      return;
    }
    for (Links links : passages(pair, names)) {
      compare(links.original(), links.translation(), links.passages(), findings);
    }
  }

  /** The links of passages that say the same, without those that both have. */
  private record Links(
      Aligned passages, List<LinkReference> original, List<LinkReference> translation) {}

  /** A link that has changed its place is in both, but of two same links the nearer is the same. */
  private static List<Links> passages(ArticlePair pair, LinkTargetName names) {
    LinksByLine original = new LinksByLine(pair.original().links());
    LinksByLine translation = new LinksByLine(pair.translation().links());
    List<Links> all = new ArrayList<>();
    for (Aligned aligned : pair.aligned()) {
      Links links =
          new Links(
              aligned,
              take(original, aligned.original()),
              take(translation, aligned.translation()));
      removeCommon(links.original(), links.translation(), names);
      all.add(links);
    }
    List<LinkReference> leftOriginal = left(all, Links::original, original);
    List<LinkReference> leftTranslation = left(all, Links::translation, translation);
    removeCommon(leftOriginal, leftTranslation, names);
    Set<LinkReference> onlyThere = new HashSet<>(leftOriginal);
    Set<LinkReference> onlyHere = new HashSet<>(leftTranslation);
    all.forEach(
        links -> {
          links.original().retainAll(onlyThere);
          links.translation().retainAll(onlyHere);
        });
    return all;
  }

  private static List<LinkReference> left(
      List<Links> all, Function<Links, List<LinkReference>> side, LinksByLine elsewhere) {
    List<LinkReference> left = new ArrayList<>(elsewhere.left());
    all.forEach(links -> left.addAll(side.apply(links)));
    return left;
  }

  private static void removeCommon(
      List<LinkReference> original, List<LinkReference> translation, LinkTargetName names) {
    List<LinkReference> onlyThere = without(translation, original, names);
    List<LinkReference> onlyHere = without(original, translation, names);
    replace(original, onlyThere);
    replace(translation, onlyHere);
  }

  /** Of several links that lead to the same, the first are those that the others have too. */
  private static List<LinkReference> without(
      List<LinkReference> others, List<LinkReference> links, LinkTargetName names) {
    Map<String, Integer> common = new HashMap<>();
    others.forEach(link -> common.merge(name(link, names), 1, Integer::sum));
    return links.stream()
        .filter(link -> common.merge(name(link, names), -1, Integer::sum) < 0)
        .toList();
  }

  private static void replace(List<LinkReference> links, List<LinkReference> by) {
    links.clear();
    links.addAll(by);
  }

  private static String name(LinkReference link, LinkTargetName names) {
    return link.kind() + " " + names.of(link.target());
  }

  /** Takes the links that stand in some passages. */
  private static List<LinkReference> take(LinksByLine links, List<Unit> units) {
    List<LinkReference> taken = new ArrayList<>();
    for (Unit unit : units) {
      unit.passages().forEach(passage -> taken.addAll(links.take(passage)));
    }
    return taken;
  }

  private static void compare(
      List<LinkReference> original,
      List<LinkReference> translation,
      Aligned aligned,
      Findings findings) {
    if (!aligned.isComplete()) {
      return;
    }
    int both = Math.min(original.size(), translation.size());
    for (int i = 0; i < both; i++) {
      LinkReference there = original.get(i);
      LinkReference here = translation.get(i);
      if (!isAddressOfSite(here) || !isAddressOfSite(there)) {
        findings.add(
            here.location(), List.of(there.location()), ELSEWHERE, here.target(), there.target());
      }
    }
    SourceLocation place = aligned.translation().get(0).first().place();
    for (LinkReference there : original.subList(both, original.size())) {
      findings.add(place, List.of(there.location()), "gone" + suffix(there), there.target(), "");
    }
    SourceLocation counterpart = aligned.original().get(0).first().place();
    for (LinkReference here : translation.subList(both, translation.size())) {
      findings.add(
          here.location(), List.of(counterpart), "added" + suffix(here), here.target(), "");
    }
  }

  /** A page of the site has an address of its own in each language, which titles or slugs make. */
  private static boolean isAddressOfSite(LinkReference link) {
    String path = LinkPaths.path(link.target());
    return link.kind() == LinkReference.Kind.LINK
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.indexOf('.', path.lastIndexOf('/')) < 0;
  }

  private static String suffix(LinkReference link) {
    return link.kind() == LinkReference.Kind.IMAGE ? "Image" : "Link";
  }
}
