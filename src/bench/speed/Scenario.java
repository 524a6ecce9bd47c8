import java.util.Set;

/** What has happened since the last build, in the order in which a round goes through them. */
enum Scenario {
  FULL("full build"),
  EDIT("one article edited"),
  UNCHANGED("no change"),
  NEW("one article new"),
  TEMPLATE("article template edited"),
  CARDS("full build with sharing cards");

  /** Those that go on from what the build before has made. */
  static final Set<Scenario> CHANGES = Set.of(EDIT, UNCHANGED, NEW, TEMPLATE);

  private final String label;

  Scenario(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
