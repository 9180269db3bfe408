/**
 * The picture that others show beside a link: the route line, in the state that fits the kind of page. It has no words. They
 * would need a font and a program that sets type, and whoever shows the picture shows the title beside it.
 */
import { circle, line, png, type Color, type Shape } from './png.ts';

export const PREVIEW = { width: 1200, height: 630 } as const;

/** As in the light palette of base.css. */
const PAPER: Color = [0xfa, 0xf8, 0xf4];
const ROUTE: Color = [0x0a, 0x6b, 0x5c];
const AHEAD: Color = [0xe3, 0xdf, 0xd6];
const WARN: Color = [0xa0, 0x3b, 0x1c];

const MIDDLE = PREVIEW.height / 2;
const WIDTH = 18;
const STATIONS = [240, 480, 720, 960] as const;

const rail = (from: number, to: number, color: Color): Shape => ({
  distance: line(from, MIDDLE, to, MIDDLE, WIDTH),
  color,
});
const passed = (x: number): Shape[] => [
  { distance: circle(x, MIDDLE, 36), color: ROUTE },
  { distance: circle(x, MIDDLE, 36 - WIDTH), color: PAPER },
];
const stop = (x: number, color: Color): Shape => ({ distance: circle(x, MIDDLE, 52), color });

const [first, second, third, last] = STATIONS;

/** Kind of page → what its picture shows. */
const DRAWINGS = {
  /** A way that somebody has gone to its end. */
  fix: [rail(first, last, ROUTE), ...[first, second, third].flatMap(passed), stop(last, ROUTE)],
  /** A line and its stations, from edge to edge. */
  article: [rail(0, PREVIEW.width, ROUTE), ...STATIONS.flatMap(passed)],
  /** A way that stops. */
  error: [rail(third, last, AHEAD), rail(first, third, ROUTE), ...[first, second].flatMap(passed), stop(third, WARN)],
  /** A way that begins: the mark of the site, drawn out. */
  page: [rail(first, last, AHEAD), rail(first, second, ROUTE), ...passed(first), stop(second, ROUTE)],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

export type PreviewKind = keyof typeof DRAWINGS;

export const PREVIEW_KINDS = Object.keys(DRAWINGS) as readonly PreviewKind[];

/** The picture for a kind of page; all other kinds share one. */
export function previewOf(kind: string | undefined): PreviewKind {
  return PREVIEW_KINDS.find((known) => known === kind) ?? 'page';
}

/** @returns a PNG */
export function drawPreview(kind: PreviewKind): Buffer {
  return png(PREVIEW.width, PREVIEW.height, PAPER, DRAWINGS[kind]);
}
