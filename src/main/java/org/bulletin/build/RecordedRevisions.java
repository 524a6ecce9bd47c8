package org.bulletin.build;

import java.util.List;

/**
 * What came of recording of which revisions translations are.
 *
 * @param bulletin what keeps the bulletin itself from being read, and its editors' language
 * @param outcomes in the order of the articles that were named, and of their languages
 */
public record RecordedRevisions(BuildResult bulletin, List<Recorded> outcomes) {

  public RecordedRevisions {
    outcomes = List.copyOf(outcomes);
  }
}
