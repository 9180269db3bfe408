/**
 * A state as a block of the picture: a station with its words, and below it a row for each way on. The line of an option
 * runs from the station down, under the words of the option, and out of the block to the right. What comes after a fix that
 * did not help is the next station below it.
 */
import { linesOf, widthOf } from './text.ts';
import type { MapEdge, MapNode } from './tree-map.ts';

/** All lengths are in units of the picture: 16 are one rem of the page. */
export const STATION = { x: 9, r: 7.5, small: 4.5 } as const;
/** Where words begin, right of the station. */
export const TEXT_X = 26;
/**
 * Font size, the size by which the width is reckoned (more for bold letters), height of a line, and the most that a line may
 * be wide; the sizes stand in map.css as well.
 */
export const TYPE = {
  question: { size: 16, reckoned: 18, line: 20, width: 230 },
  fix: { size: 14, reckoned: 14.7, line: 18, width: 200 },
  tree: { size: 14, reckoned: 14.7, line: 18, width: 200 },
  option: { size: 13, reckoned: 13, line: 16, width: 210 },
} as const;
/** What stands before the name of a state that is no question. */
export const KINDS = { question: '', fix: 'Fix: ', tree: 'Map: ' } as const;
/** `UNSOLVED` as it stands in the picture, before the name of what comes next. */
export const IF_NOT = 'If not';
/** Between the words of an option and its line, and from there to the next option. */
const ABOVE_LINE = 6;
const BELOW_LINE = 3;
/** A link is at least this high, so that a finger finds it (WCAG 2.5.8). */
const TARGET = 24;
/** From the words of an option to the small station at the end of its line, and from there to the name beside it. */
const TO_STATION = 12;
const TO_NAME = 11;
/** Between “If not” and the name. */
const SPACE = 9;

/** Where a way ends that is not drawn across the picture. */
export interface End {
  node: MapNode;
  /** True when this is the only place of the state; else a small station that names it. */
  home: boolean;
}

/** The same, set in type; all lengths from the left and the top of the block. */
export interface SetEnd extends End {
  lines: string[];
  /** The middle of its station. */
  x: number;
  y: number;
  /** Where its name begins, how wide and high it is. */
  nameX: number;
  width: number;
  height: number;
}

export interface Row {
  edge: MapEdge;
  lines: string[];
  /** Where the first line of its words stands. */
  textY: number;
  /** The middle of the station from which its line begins, and the height at which it leaves the block or ends. */
  fromY: number;
  lineY: number;
  /** Undefined for a way that is drawn across the picture. */
  end: SetEnd | undefined;
}

export interface Block {
  node: MapNode;
  lines: string[];
  rows: Row[];
  width: number;
  height: number;
  /** How high the words of the state itself are, and how wide. */
  head: { width: number; height: number };
  /** The middle of the station. */
  stationY: number;
}

/**
 * Sets the words of a state, and of what stands with it in one block.
 * @param endOf where a way ends that is not drawn across the picture
 */
export function blockOf(node: MapNode, endOf: (edge: MapEdge) => End | undefined): Block {
  const type = TYPE[node.kind];
  const lines = linesOf(KINDS[node.kind] + node.short, type.reckoned, type.width);
  const head = { width: TEXT_X + widest(lines, type.reckoned), height: Math.max(TARGET, lines.length * type.line + 2) };
  const stationY = type.line / 2 + 2;
  const rows = node.kind === 'question' ? optionRows(node, head.height + 2, stationY, endOf) : [];
  if (node.kind !== 'question') addNext(rows, node, head.height, stationY, endOf);
  const bottom = Math.max(
    head.height,
    ...rows.map(({ lineY, end }) => (end ? end.y + end.height / 2 : lineY + BELOW_LINE)),
  );
  const width = Math.ceil(Math.max(head.width, ...rows.map(widthOfRow)));
  return { node, lines, rows, width, height: Math.ceil(bottom + 2), head, stationY };
}

function optionRows(node: MapNode, top: number, fromY: number, endOf: (edge: MapEdge) => End | undefined): Row[] {
  const { size, line, width } = TYPE.option;
  let y = top;
  return node.edges.map((edge): Row => {
    const lines = linesOf(edge.label, size, width);
    const lineY = y + lines.length * line + ABOVE_LINE;
    const textY = y + line;
    const end = endOf(edge);
    const x = Math.ceil(TEXT_X + widest(lines, size) + TO_STATION);
    const named = end && { ...end, ...nameOf(end.node), x, y: lineY, nameX: x + TO_NAME };
    y = lineY + (named ? named.height / 2 : BELOW_LINE);
    return { edge, lines, textY, fromY, lineY, end: named };
  });
}

/** What comes next when a fix did not help, and what comes after that while it stands in the same block. */
function addNext(
  rows: Row[],
  node: MapNode,
  top: number,
  fromY: number,
  endOf: (edge: MapEdge) => End | undefined,
): void {
  const { size, line } = TYPE.option;
  for (const edge of node.edges) {
    const end = endOf(edge);
    const words = { edge, lines: [IF_NOT], fromY };
    if (!end) {
      rows.push({ ...words, textY: top + line, lineY: top + line + ABOVE_LINE, end: undefined });
      continue;
    }
    const name = nameOf(end.node);
    const y = top + name.height / 2;
    const nameX = Math.ceil(TEXT_X + widthOf(IF_NOT, size) + SPACE);
    const textY = y + size / 3 - ((name.lines.length - 1) * line) / 2;
    rows.push({ ...words, textY, lineY: y, end: { ...end, ...name, x: STATION.x, y, nameX } });
    if (end.home) addNext(rows, end.node, top + name.height, y, endOf);
  }
}

function nameOf({ kind, short }: MapNode): Pick<SetEnd, 'lines' | 'width' | 'height'> {
  const { size, line, width } = TYPE.option;
  const lines = linesOf(KINDS[kind] + short, size, width - 30);
  return { lines, width: widest(lines, size), height: Math.max(TARGET, lines.length * line + 4) };
}

function widthOfRow({ lines, end }: Row): number {
  return end ? end.nameX + end.width : TEXT_X + widest(lines, TYPE.option.size);
}

function widest(lines: readonly string[], size: number): number {
  return Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, size))));
}
