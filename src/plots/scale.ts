/** How values become places: a linear scale whose top is a round number, and paths through points. */
import { tickIncrement } from 'd3-array';
import { curveStepAfter, line } from 'd3-shape';

export type Point = readonly [x: number, y: number];

export interface Scale {
  /** The value at the top. */
  top: number;
  /** From the top down: a value of 0 lies at `height`. */
  y: (value: number) => number;
  /** Round values from 0 to the top, 0 left out. */
  ticks: readonly number[];
}

/**
 * @param max the highest value, 0 or more
 * @param height what there is to draw in
 * @param count how many lines there should be, about
 */
export function scaleOf(max: number, height: number, count = 4): Scale {
  const most = Math.max(max, 1);
  const step = tickIncrement(0, most, count);
  // Below 1 the increment is told as what it divides by.
  const unit = step < 0 ? -1 / step : step;
  const lines = Math.ceil(most / unit - 1e-9);
  const top = lines * unit;
  return {
    top,
    y: (value) => height - (value / top) * height,
    ticks: Array.from({ length: lines }, (_, at) => (at + 1) * unit),
  };
}

/** A path through points, with one digit behind the point. */
export function linePath(points: Iterable<Point>): string {
  return line<Point>().digits(1)(points) ?? '';
}

/** A path that keeps each height until the next point. */
export function stepPath(points: Iterable<Point>): string {
  return line<Point>().digits(1).curve(curveStepAfter)(points) ?? '';
}

/** A path through points, closed along a line below it. @param path what `linePath` gave for points from 0 to `right` */
export function areaUnder(path: string, right: number, below: number): string {
  return `M0,${below}L${path.slice(1)}L${right},${below}Z`;
}
