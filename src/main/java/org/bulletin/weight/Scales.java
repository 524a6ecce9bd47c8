package org.bulletin.weight;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.zip.Deflater;
import org.bulletin.content.Budget;
import org.bulletin.content.Budget.Part;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Diagnostics;
import org.bulletin.diagnostic.Problem;
import org.bulletin.site.SitePath;

/**
 * Weighs every page of a build: its HTML with the style sheets that it needs, and its scripts. Each
 * is compressed by itself, as a host sends it.
 *
 * <p>Thread-safe.
 */
public final class Scales {

  private static final double KILOBYTE = 1024;

  private final CompressedSize usual = new CompressedSize(Deflater.DEFAULT_COMPRESSION);
  private final CompressedSize fastest = new CompressedSize(Deflater.BEST_SPEED);
  private final Budget budget;
  private final Function<String, byte[]> assets;
  private final ConcurrentMap<String, Integer> assetSizes = new ConcurrentHashMap<>();
  private final ConcurrentMap<Part, PageWeight> heaviest = new ConcurrentHashMap<>();
  private final Map<Part, LongAdder> exceeding = new EnumMap<>(Part.class);

  /**
   * @param assets gives the bytes of the theme's asset with a name
   */
  public Scales(Budget budget, Function<String, byte[]> assets) {
    this.budget = budget;
    this.assets = assets;
    for (Part part : Part.values()) {
      exceeding.put(part, new LongAdder());
    }
  }

  /**
   * Returns how many bytes the HTML of a page has, compressed: at most, as a host sends it that
   * takes the least trouble, which is told in half the time; where that is past the budget, as
   * hosts usually send it.
   *
   * @param part what kind of page it is
   * @param used the names of the theme's assets that it refers to
   */
  public int weigh(Part part, byte[] html, Set<String> used) {
    int atMost = fastest.of(html);
    return atMost + size(used, ".css") > budget.of(part) ? usual.of(html) : atMost;
  }

  /**
   * Weighs a page.
   *
   * @param part what kind of page it is
   * @param html how many bytes its HTML has, as {@link #weigh(Part, byte[], Set)} told it
   * @param used the names of the theme's assets that it refers to
   */
  public void weigh(Part part, SitePath page, int html, Set<String> used) {
    add(new PageWeight(part, page, html + size(used, ".css")));
    add(new PageWeight(Part.SCRIPT, page, size(used, ".js")));
  }

  /** Returns the heaviest of each part that weighs anything, in the order of the parts. */
  public List<PageWeight> heaviest() {
    return heaviest.values().stream()
        .filter(weight -> weight.bytes() > 0)
        .sorted(Comparator.comparing(PageWeight::part))
        .toList();
  }

  /** Reports each part that weighs more than the budget gives it. */
  public void report(Diagnostics diagnostics) {
    for (PageWeight weight : heaviest()) {
      if (isPastBudget(weight)) {
        diagnostics.add(diagnostic(weight));
      }
    }
  }

  private Diagnostic diagnostic(PageWeight weight) {
    Part part = weight.part();
    Object[] arguments = {
      part.key(),
      Optional.ofNullable(exceeding.get(part)).map(LongAdder::sum).orElse(0L),
      budget.of(part) / KILOBYTE,
      weight.page().value(),
      weight.bytes() / KILOBYTE
    };
    return budget.exceedingIsError()
        ? Diagnostic.error(Problem.BUDGET_EXCEEDED, budget.location(), arguments)
        : Diagnostic.warning(Problem.BUDGET_EXCEEDED, budget.location(), arguments);
  }

  private void add(PageWeight weight) {
    heaviest.merge(
        weight.part(),
        weight,
        (one, other) -> PageWeight.LIGHTEST_FIRST.compare(one, other) < 0 ? other : one);
    if (isPastBudget(weight)) {
      Optional.ofNullable(exceeding.get(weight.part())).ifPresent(LongAdder::increment);
    }
  }

  private boolean isPastBudget(PageWeight weight) {
    return weight.bytes() > budget.of(weight.part());
  }

  private int size(Set<String> used, String extension) {
    return used.stream()
        .filter(name -> name.endsWith(extension))
        .mapToInt(name -> assetSizes.computeIfAbsent(name, one -> usual.of(assets.apply(one))))
        .sum();
  }
}
