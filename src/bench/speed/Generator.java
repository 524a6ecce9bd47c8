import java.nio.file.Path;

/** A program that makes a site of a folder. */
interface Generator {

  String name();

  /** Returns what was installed, for the report. */
  String version();

  /** Returns how its articles are written. */
  Corpus.Format format();

  /** Returns the largest corpus that it is given, in articles. */
  int most();

  /** Returns the folder that it writes a site into, relative to the site's own. */
  String output();

  /** Returns the folder that a full build starts without, relative to the site's own. */
  String made();

  Command build(int articles);

  /** Returns the folder of its settings and templates, which each of its sites begins as. */
  Path template();
}
