package org.bulletin.checks;

/**
 * Finds photos whose file says where they were taken. Readers get none of that; whoever gets the
 * bulletin's folder does.
 */
final class PhotoPositions implements Checker.OfPhoto {

  @Override
  public void check(UsedPhoto photo, Findings findings) {
    if (photo.located()) {
      findings.add(photo.place(), photo.file());
    }
  }
}
