package org.bulletin.content;

/** How much of a file is read before it is refused; an editor's file stays far below. */
final class ContentLimits {

  /** Bytes of an article, a page or bulletin.yaml. */
  static final int FILE_BYTES = 1 << 20;

  /** Characters of a lead beyond which an editor is warned. */
  static final int LEAD_CHARACTERS = 400;

  private ContentLimits() {}
}
