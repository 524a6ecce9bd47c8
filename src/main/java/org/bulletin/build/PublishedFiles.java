package org.bulletin.build;

import java.io.IOException;
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
    Optional<MadeFile> kept = keptAlone(file, madeOf);
    for (String sibling : siblingsOf(file)) {
      kept = keptAlone(sibling, madeOf).isPresent() ? kept : Optional.empty();
    }
    return kept;
  }

  private Optional<MadeFile> keptAlone(String file, Fingerprint madeOf) {
    Optional<MadeFile> made = record.made(file, madeOf);
    Optional<FileMark> now = made.flatMap(one -> output.keep(file, one.mark()));
    now.ifPresent(mark -> made.ifPresent(one -> record.keep(one, mark)));
    return now.flatMap(mark -> made);
  }

  @Override
  public void add(String file, Fingerprint madeOf, Optional<Weight> weight, byte[] bytes)
      throws IOException {
    addAlone(file, madeOf, weight, bytes);
    for (String sibling : siblingsOf(file)) {
      addAlone(sibling, madeOf, Optional.empty(), Siblings.compress(sibling, bytes));
    }
  }

  private void addAlone(String file, Fingerprint madeOf, Optional<Weight> weight, byte[] bytes)
      throws IOException {
    output
        .stage(file, bytes, record.mark(file))
        .ifPresent(mark -> record.add(new MadeFile(file, madeOf, mark, weight)));
  }

  private List<String> siblingsOf(String file) {
    return siblings.map(one -> one.of(file)).orElse(List.of());
  }
}
