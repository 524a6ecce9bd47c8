package org.bulletin.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bulletin.content.Bulletin;
import org.bulletin.language.Language;

/** Begins a bulletin: a project that Maven builds, with a {@code bulletin.yaml} to be filled in. */
public final class BulletinStarter {

  /** Hosts of repositories offer to begin them with one; it does no harm. */
  private static final String IGNORED = ".gitignore";

  private final Path folder;
  private final String version;
  private final String id;

  /**
   * @param folder where it is to stand; need not exist
   * @param version the plugin's, which builds it
   * @param id words that no other bulletin has
   */
  public BulletinStarter(Path folder, String version, String id) {
    this.folder = folder;
    this.version = version;
    this.id = id;
  }

  /**
   * Writes the files of the bulletin where none of them stands.
   *
   * @param editors their language, French or English, which becomes the bulletin's first
   */
  public Begun begin(Language editors) {
    String declared = text("bulletin." + editors.primarySubtag() + ".yaml");
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("content/" + Bulletin.FILE, declared.replace("@id@", id));
    texts.put("pom.xml", text("pom.xml").replace("@version@", version));
    texts.put(".mvn/jvm.config", text("jvm.config"));
    if (!Files.exists(folder.resolve(IGNORED))) {
      texts.put(IGNORED, text("gitignore"));
    }
    return new NewFiles(folder, texts).write();
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(BulletinStarter.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
