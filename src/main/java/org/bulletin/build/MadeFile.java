package org.bulletin.build;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bulletin.cache.BytesReader;
import org.bulletin.cache.BytesWriter;
import org.bulletin.cache.Damaged;
import org.bulletin.cache.Fingerprint;
import org.bulletin.output.FileMark;
import org.bulletin.output.OutputFolder;

/**
 * A file that a build made.
 *
 * @param file relative to the output folder, with forward slashes
 * @param madeOf of everything that its bytes are made of, beside the engine and bulletin.yaml
 * @param weight what it weighs, where pages of its kind are weighed
 */
record MadeFile(String file, Fingerprint madeOf, FileMark mark, Optional<Weight> weight) {

  /**
   * @param bytes of its HTML, compressed
   * @param assets the names of the theme's assets that it refers to
   */
  record Weight(int bytes, Set<String> assets) {}

  /** Returns what many come to, in whatever order they are. */
  static Fingerprint sum(Collection<MadeFile> all) {
    long high = all.size();
    long low = 0;
    for (MadeFile one : all) {
      high += (one.madeOf.high() ^ one.file.hashCode()) * 0x9E3779B97F4A7C15L;
      low += (one.madeOf.low() ^ one.mark.modified() ^ one.mark.check()) * 0xBF58476D1CE4E5B9L;
    }
    return new Fingerprint(high, low);
  }

  /** Keeps it where it stands untouched, and returns whether it does. */
  boolean stands(OutputFolder output) {
    return output.keep(file, mark).filter(mark::equals).isPresent();
  }

  byte[] bytes() {
    BytesWriter out = new BytesWriter();
    out.text(file);
    out.fingerprint(madeOf);
    out.number(mark.size());
    out.fixed(mark.modified());
    out.fixed(mark.check());
    out.number(weight.isPresent() ? 1 : 0);
    weight.ifPresent(
        weighed -> {
          out.number(weighed.bytes());
          out.number(weighed.assets().size());
          new TreeSet<>(weighed.assets()).forEach(out::text);
        });
    return out.toArray();
  }

  /**
   * @param known the assets of files that were read before; gets those of others. Most pages have
   *     the same.
   */
  static MadeFile read(BytesReader in, Map<Set<String>, Set<String>> known) throws Damaged {
    return new MadeFile(
        in.text(),
        in.fingerprint(),
        new FileMark(in.number(), in.fixed(), (int) in.fixed()),
        in.number() == 0 ? Optional.empty() : Optional.of(weight(in, known)));
  }

  private static Weight weight(BytesReader in, Map<Set<String>, Set<String>> known) throws Damaged {
    int bytes = (int) in.number();
    Set<String> assets = new LinkedHashSet<>();
    for (int count = in.count(); count > 0; count--) {
      assets.add(in.text());
    }
    return new Weight(bytes, known.computeIfAbsent(assets, same -> same));
  }
}
