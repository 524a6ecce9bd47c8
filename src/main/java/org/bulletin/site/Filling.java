package org.bulletin.site;

import java.util.Optional;

/** What is filled in for a link or an image of a body. */
sealed interface Filling {

  void into(FilledBody body, String after);

  /** A link. */
  record Lead(LinkTarget target) implements Filling {

    static Filling to(SitePath path, Optional<String> fragment) {
      return new Lead(new LinkTarget.Inside(path, fragment));
    }

    @Override
    public void into(FilledBody body, String after) {
      body.link(target, after);
    }
  }

  /**
   * A link to an attachment.
   *
   * @param label its kind and size, for readers
   */
  record Offer(SitePath path, Attachment attachment, String label) implements Filling {

    @Override
    public void into(FilledBody body, String after) {
      body.attachment(new LinkTarget.Inside(path, Optional.empty()), attachment, label, after);
    }
  }

  /** An image. */
  record Show(PublishedImage image) implements Filling {

    @Override
    public void into(FilledBody body, String after) {
      body.image(image, after);
    }
  }
}
