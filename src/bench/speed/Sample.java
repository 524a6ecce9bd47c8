/**
 * One run.
 *
 * @param files how many files the site has after it
 * @param bytes how many bytes these are
 * @param written how many files it wrote or removed
 */
record Sample(Command.Usage usage, int files, long bytes, int written) {

  double wall() {
    return usage.wall();
  }

  double cpu() {
    return usage.cpu();
  }

  double memory() {
    return usage.memory();
  }
}
