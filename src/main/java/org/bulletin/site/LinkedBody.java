package org.bulletin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.markdown.Body;

/**
 * A body whose links are found. Its HTML is put together when it is asked for, so that nobody need
 * hold it.
 *
 * @param fillings what each link leads to; none for one that leads nowhere, which stays plain text
 * @param page where the body stands
 */
public record LinkedBody(Body body, List<Optional<Filling>> fillings, SitePath page) {

  public LinkedBody {
    fillings = List.copyOf(fillings);
  }

  /** Returns how many characters of text there are, markup left out. */
  int textLength() {
    return body.textLength();
  }

  /** Returns what it was made of beside its file: where its links lead on the site. */
  List<Object> ways() {
    List<Object> ways = new ArrayList<>();
    for (int i = 0; i < fillings.size(); i++) {
      Optional<Filling> filling = fillings.get(i);
      if (filling.isEmpty() || !isOutside(filling.get())) {
        ways.add(i);
        ways.add(filling.map(LinkedBody::way));
      }
    }
    return ways;
  }

  private static boolean isOutside(Filling filling) {
    return filling instanceof Filling.Lead lead && lead.target() instanceof LinkTarget.Outside;
  }

  /** An image's address tells its bytes. */
  private static Object way(Filling filling) {
    return filling instanceof Filling.Show show ? show.image().variants() : filling;
  }

  public Html html() {
    List<String> pieces = body.html();
    FilledBody filled = new FilledBody(pieces.get(0));
    for (int i = 0; i < fillings.size(); i++) {
      String after = pieces.get(i + 1);
      fillings
          .get(i)
          .ifPresentOrElse(found -> found.into(filled, after), () -> filled.nothing(after));
    }
    return OwnAnchors.opened(filled.html(), page);
  }
}
