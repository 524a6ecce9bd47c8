package org.bulletin.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.LiveFile.Bytes;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.site.HeldBack;

/** What is answered to whoever opens an address. */
sealed interface View {

  /** Returns words that differ wherever browsers must be told that the answer is another one. */
  String fingerprint();

  /**
   * A page, or another text.
   *
   * @param status of HTTP
   * @param type its media type
   * @param mistakes what the page's rendering brought to light
   * @param outdated whether it is the page of an earlier moment
   * @param heldBack why it is not published, where it is not
   */
  record Page(
      int status,
      String type,
      Bytes content,
      List<Diagnostic> mistakes,
      boolean outdated,
      Optional<HeldBack> heldBack)
      implements View {
    @Override
    public String fingerprint() {
      return status + "-" + content.hash();
    }
  }

  /** A page that the preview has of its own. */
  record Own(String html) implements View {
    @Override
    public String fingerprint() {
      return "own-" + html.length() + "-" + Integer.toHexString(html.hashCode());
    }
  }

  /** The word that nothing can be shown, and why. */
  record Nothing(List<Diagnostic> mistakes) implements View {
    @Override
    public String fingerprint() {
      return "nothing-" + Integer.toHexString(mistakes.hashCode());
    }
  }

  /** A file whose address changes with its bytes. */
  record Data(String type, Bytes content) implements View {
    @Override
    public String fingerprint() {
      return content.hash();
    }
  }

  /** A file of the content. */
  record Original(String type, Path file) implements View {
    @Override
    public String fingerprint() {
      return "original";
    }
  }

  /**
   * The way to another address.
   *
   * @param location percent-encoded, from the host's root
   */
  record Moved(String location) implements View {
    @Override
    public String fingerprint() {
      return "moved-" + location;
    }
  }

  /** The word that nothing stands there. */
  record Missing() implements View {
    @Override
    public String fingerprint() {
      return "missing";
    }
  }
}
