package org.bulletin.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A shape as closed contours of straight lines and parabolas. What a contour runs around once, in
 * whichever direction, is inside; contours of opposite directions leave holes.
 */
final class Outline {

  /** The most that a line may be away from the curve that it stands for, in pixels. */
  private static final double FLATNESS = 0.05;

  /** Six numbers a piece: from, control point, to. The control point of a line is its start. */
  private double[] pieces = new double[64];

  private int length;

  /** A point of a contour. */
  record Point(double x, double y, boolean onCurve) {

    /** Returns where the curve begins that has the other point as its control point. */
    Point towards(Point control) {
      return onCurve ? this : new Point((x + control.x) / 2, (y + control.y) / 2, true);
    }
  }

  /** Returns the outline of a polygon: x, y, x, y … */
  static Outline polygon(double... points) {
    List<Point> contour = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      contour.add(new Point(points[i], points[i + 1], true));
    }
    Outline outline = new Outline();
    outline.add(contour);
    return outline;
  }

  /**
   * Adds a contour. Points off the curve are control points; between two of them the curve passes
   * the middle.
   */
  void add(List<Point> contour) {
    Point previous = contour.get(contour.size() - 1);
    for (int i = 0; i < contour.size(); i++) {
      Point point = contour.get(i);
      Point next = contour.get((i + 1) % contour.size());
      if (!point.onCurve()) {
        add(previous.towards(point), point, next.towards(point));
      } else if (next.onCurve()) {
        add(point, point, next);
      }
      previous = point;
    }
  }

  /** Returns which pixels the shape covers where its unit is so many of them. */
  Mask mask(double xScale, double yScale) {
    if (length == 0) {
      return Mask.EMPTY;
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < length; i += 2) {
      left = Math.min(left, pieces[i] * xScale);
      right = Math.max(right, pieces[i] * xScale);
      top = Math.min(top, pieces[i + 1] * yScale);
      bottom = Math.max(bottom, pieces[i + 1] * yScale);
    }
    int x = (int) Math.floor(left);
    int y = (int) Math.floor(top);
    Coverage coverage = new Coverage((int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    for (int i = 0; i < length; i += 6) {
      curve(
          coverage,
          pieces[i] * xScale - x,
          pieces[i + 1] * yScale - y,
          pieces[i + 2] * xScale - x,
          pieces[i + 3] * yScale - y,
          pieces[i + 4] * xScale - x,
          pieces[i + 5] * yScale - y);
    }
    return coverage.mask(x, y);
  }

  /** A parabola that is halved in its parameter comes four times as close to its chord. */
  private static void curve(
      Coverage coverage, double x0, double y0, double cx, double cy, double x1, double y1) {
    double bend = Math.max(Math.abs(x0 - 2 * cx + x1), Math.abs(y0 - 2 * cy + y1)) / 4;
    boolean straight = cx == x0 && cy == y0;
    int lines = straight ? 1 : (int) Math.ceil(Math.sqrt(Math.max(1, bend / FLATNESS)));
    double fromX = x0;
    double fromY = y0;
    for (int i = 1; i <= lines; i++) {
      double t = (double) i / lines;
      double toX = i == lines ? x1 : at(t, x0, cx, x1);
      double toY = i == lines ? y1 : at(t, y0, cy, y1);
      coverage.line(fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
  }

  private static double at(double t, double from, double control, double to) {
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
  }

  private void add(Point from, Point control, Point to) {
    if (length + 6 > pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * pieces.length);
    }
    pieces[length++] = from.x();
    pieces[length++] = from.y();
    pieces[length++] = control.x();
    pieces[length++] = control.y();
    pieces[length++] = to.x();
    pieces[length++] = to.y();
  }
}
