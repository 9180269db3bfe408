/** The lines of the picture as path data: from the station down, along under the words, and on to where they lead. */
import { STATION, type Block, type Row } from './blocks.ts';
import type { Picture, Point } from './layout.ts';
import type { MapEdge } from './tree-map.ts';

export interface Line {
  edge: MapEdge;
  /** For the `d` of a path. */
  d: string;
  /** True for what comes after a fix that did not help. */
  dashed: boolean;
}

/** How round a bend is. */
const BEND = 7;

/** All lines, in the order of the blocks. */
export function linesOn({ blocks, across }: Picture): Line[] {
  return blocks.flatMap((block) =>
    block.rows.map((row) => ({
      edge: row.edge,
      d: pathOf([...withinBlock(block, row), ...beyond(block, across.get(row.edge.id) ?? [])]),
      dashed: block.node.kind === 'fix',
    })),
  );
}

/** From the station down, and to the small station beside the words or the next station below. */
function withinBlock({ x, y }: Point, { fromY, lineY, end }: Row): Point[] {
  const down = { x: x + STATION.x, y: y + fromY + STATION.r };
  const r = end?.home ? STATION.r : STATION.small;
  if (end?.x === STATION.x) return [down, { x: x + end.x, y: y + end.y - r }];
  return [down, { x: x + STATION.x, y: y + lineY }, ...(end ? [{ x: x + end.x - r, y: y + end.y }] : [])];
}

/** From the right side of the block, a point on the way and no bend, to the next one, whose station begins a little within it. */
function beyond({ x, width }: Block & Point, points: readonly Point[]): Point[] {
  const end = points.at(-1);
  const inner = points.filter((point) => point.x > x + width || point.x < x);
  return end ? [...inner.slice(0, -1), { x: end.x + STATION.x - STATION.r, y: end.y }] : [];
}

/** Path data of a polyline with round bends; whole units, as a reader sees no part of one. */
export function pathOf(points: readonly Point[]): string {
  const parts: string[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) parts.push(`M${at(point)}`);
    else if (!after || isStraight(before, point, after)) parts.push(`L${at(point)}`);
    else parts.push(`L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`);
  });
  return parts.join('');
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - b.y) - (c.x - b.x) * (b.y - a.y)) < 1;
}

/** The point on the way from a bend where it ends; two bends share what is between them. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = Math.min(BEND, length / 2) / Math.max(length, 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
