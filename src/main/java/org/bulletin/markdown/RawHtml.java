package org.bulletin.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What becomes of HTML that an editor wrote. */
interface RawHtml {

  /**
   * Writes what of the HTML may be seen.
   *
   * @param html the HTML without its comments
   * @param source where it stands
   * @param block whether it is a block of its own
   */
  void write(String html, BasedSequence source, boolean block);
}
