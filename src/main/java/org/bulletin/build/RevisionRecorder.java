package org.bulletin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bulletin.build.SiteReader.Read;
import org.bulletin.checks.ArticleFiles;
import org.bulletin.checks.FilesByArticle;
import org.bulletin.checks.Revision;
import org.bulletin.checks.TranslationState;
import org.bulletin.checks.TranslationState.Kind;
import org.bulletin.checks.Translations;
import org.bulletin.content.ArticleId;
import org.bulletin.content.ArticleSource;
import org.bulletin.content.Bulletin;
import org.bulletin.content.FrontMatter.TranslationOf;
import org.bulletin.content.RevisionEdit;
import org.bulletin.diagnostic.NearestName;
import org.bulletin.language.Slugs;
import org.bulletin.markdown.Body;
import org.bulletin.output.FileMoves;

/** Writes into translations of which revision of their original they are. */
final class RevisionRecorder {

  /**
   * Stands for every article, and leaves translations that are stale, without text or drafts as
   * they are.
   */
  static final String ALL = "all";

  private static final Set<Kind> SOUND = Set.of(Kind.FINE, Kind.UNRECORDED);
  private static final Set<Kind> UNFINISHED = Set.of(Kind.STALE, Kind.WITHOUT_TEXT);

  private final Path folder;
  private final Bulletin bulletin;
  private final Read read;
  private final Map<ArticleId, List<TranslationState>> states = new HashMap<>();
  private final FilesByArticle articles;
  private final List<Recorded> outcomes = new ArrayList<>();

  RevisionRecorder(Path folder, Read read, FilesByArticle articles, Translations translations) {
    this.folder = folder;
    this.read = read;
    this.bulletin = read.content().bulletin();
    this.articles = articles;
    translations.articles().forEach(article -> states.put(article.id(), article.states()));
  }

  /**
   * Records the present revision of each article that is named.
   *
   * @param wanted identities, or {@link #ALL}
   */
  List<Recorded> record(List<String> wanted) {
    for (String name : wanted) {
      if (name.equals(ALL)) {
        articles.all().forEach(files -> record(files, true));
      } else {
        record(name);
      }
    }
    return outcomes;
  }

  private void record(String name) {
    ArticleId id = new ArticleId(Slugs.composed(name));
    Optional<ArticleFiles> files = articles.of(id);
    Optional<String> unread =
        read.content().unread().stream()
            .filter(file -> file.substring(file.lastIndexOf('/') + 1).startsWith(id + "."))
            .sorted()
            .findFirst();
    if (unread.isPresent()) {
      outcomes.add(new Recorded.Unread(unread.get()));
    } else if (files.isEmpty()) {
      List<String> known = articles.all().stream().map(one -> one.id().value()).toList();
      outcomes.add(new Recorded.Unknown(name, NearestName.of(name, known).map(ArticleId::new)));
    } else if (files.get().versions().size() == 1) {
      outcomes.add(new Recorded.Alone(id, files.get().original().file()));
    } else {
      record(files.get(), false);
    }
  }

  /**
   * @param cautiously whether only those are recorded that nothing speaks against; a draft may be
   *     half-finished
   */
  private void record(ArticleFiles files, boolean cautiously) {
    ArticleSource original = files.original();
    if (files.versions().size() == 1) {
      return;
    }
    Body body = read.bodies().getOrDefault(original.file(), Body.EMPTY);
    String revision = Revision.of(bulletin, original, body);
    for (ArticleSource version : files.versions()) {
      Optional<Kind> kind = kind(version);
      if (version.file().equals(original.file())) {
        continue;
      }
      if (!cautiously || kind.filter(SOUND::contains).isPresent()) {
        outcomes.add(record(version, revision));
      } else {
        kind.filter(UNFINISHED::contains)
            .ifPresent(why -> outcomes.add(new Recorded.Left(version.file(), why)));
      }
    }
  }

  private Optional<Kind> kind(ArticleSource version) {
    return states.getOrDefault(version.id(), List.of()).stream()
        .filter(state -> state.language().equals(version.language()))
        .map(TranslationState::kind)
        .findFirst();
  }

  private Recorded record(ArticleSource version, String revision) {
    String file = version.file();
    if (version
        .frontMatter()
        .translationOf()
        .flatMap(TranslationOf::revision)
        .filter(revision::equals)
        .isPresent()) {
      return new Recorded.Same(file, revision);
    }
    try {
      Path path = folder.resolve(file).toRealPath();
      Optional<byte[]> edited = RevisionEdit.write(Files.readAllBytes(path), revision);
      if (edited.isEmpty()) {
        return new Recorded.Refused(file, RevisionEdit.line(revision));
      }
      replace(path, edited.get());
      return new Recorded.Written(file, revision);
    } catch (IOException failure) {
      return new Recorded.Failed(file, failure.getClass().getSimpleName());
    }
  }

  /** A file is the old one or the new one, whatever happens meanwhile. */
  private static void replace(Path path, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(path.getParent());
    Path fresh = Files.createTempFile(folder, ".", ".md.tmp");
    try {
      Files.write(fresh, bytes);
      PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      if (view != null) {
        Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
      }
      FileMoves.replace(fresh, path);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
