package org.bulletin.images;

import java.util.ArrayList;
import java.util.List;
import org.bulletin.diagnostic.Diagnostic;
import org.bulletin.diagnostic.Problem;
import org.bulletin.diagnostic.SourceLocation;

/** Says why an image cannot be published. */
public final class BrokenImage extends Exception {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<Object> arguments;

  private BrokenImage(Problem problem, Object... arguments) {
    super(problem.key());
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  /** Returns what an editor is told at the place that refers to the image. */
  public Diagnostic diagnostic(String file, SourceLocation place) {
    List<Object> all = new ArrayList<>(List.of(file));
    all.addAll(arguments);
    return Diagnostic.error(problem, place, all.toArray());
  }

  static BrokenImage damaged() {
    return new BrokenImage(Problem.IMAGE_DAMAGED);
  }

  /**
   * @param format its name, or {@code none} where it is not known
   */
  static BrokenImage format(String format) {
    return new BrokenImage(Problem.IMAGE_FORMAT, format);
  }

  static BrokenImage printColours() {
    return new BrokenImage(Problem.IMAGE_PRINT_COLOURS);
  }

  static BrokenImage tooManyPixels(long width, long height, int millions) {
    return new BrokenImage(Problem.IMAGE_TOO_MANY_PIXELS, width + " × " + height, millions);
  }

  static BrokenImage tooManyBytes(int limit) {
    return new BrokenImage(Problem.IMAGE_TOO_LARGE, limit >> 20);
  }

  /**
   * @param what the part of a drawing that is refused, as it stands there
   */
  static BrokenImage unsafeDrawing(String what) {
    return new BrokenImage(Problem.IMAGE_DRAWING_UNSAFE, what);
  }

  static BrokenImage unsizedDrawing() {
    return new BrokenImage(Problem.IMAGE_DRAWING_UNSIZED);
  }
}
