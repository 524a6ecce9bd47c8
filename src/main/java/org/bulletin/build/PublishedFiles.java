package org.bulletin.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulletin.build.MadeFile.Weight;
import org.bulletin.cache.Fingerprint;
import org.bulletin.output.FileMark;
import org.bulletin.output.OutputFolder;
import org.bulletin.output.Siblings;

/**
 * Files on their way to the output folder: those that stand there and would come out the same are
 * kept, the others staged, with their siblings.
 */
record PublishedFiles(OutputFolder output, Optional<Siblings> siblings, BuildRecord record)
    implements SiteFiles {

  @Override
  public Optional<MadeFile> kept(String file, Fingerprint madeOf) {
    List<MadeFile> kept = new ArrayList<>();
    for (String name : names(file)) {
      Optional<MadeFile> made = record.made(name, madeOf);
      Optional<FileMark> mark = made.flatMap(one -> output.keep(name, one.mark()));
      if (made.isEmpty() || mark.isEmpty()) {
        return Optional.empty();
      }
      kept.add(new MadeFile(name, madeOf, mark.get(), made.get().weight()));
    }
    kept.forEach(record::add);
    return Optional.of(kept.get(0));
  }

  @Override
  public void add(String file, Fingerprint madeOf, Optional<Weight> weight, byte[] bytes)
      throws IOException {
    output
        .stage(file, bytes)
        .ifPresent(mark -> record.add(new MadeFile(file, madeOf, mark, weight)));
    for (String sibling : siblingsOf(file)) {
      output
          .stage(sibling, Siblings.compress(sibling, bytes))
          .ifPresent(mark -> record.add(new MadeFile(sibling, madeOf, mark, Optional.empty())));
    }
  }

  private List<String> names(String file) {
    List<String> names = new ArrayList<>(List.of(file));
    names.addAll(siblingsOf(file));
    return names;
  }

  private List<String> siblingsOf(String file) {
    return siblings.map(one -> one.of(file)).orElse(List.of());
  }
}
