/**
 * Where everything stands on the picture of a tree. Eclipse Layout Kernel arranges the blocks and leads the lines between
 * them, at build time only. Why this library, and why lines to what stands elsewhere are not led across the picture:
 * docs/decisions/maps-by-elk.md.
 */
import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk-api.js';
import { elkThread } from './elk-thread.ts';
import { blockOf, type Block } from './blocks.ts';
import { endsOf } from './ends.ts';
import type { MapEdge, MapNode } from './tree-map.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Picture {
  width: number;
  height: number;
  blocks: (Block & Point)[];
  /** Lines that lead from one block to another: the id of the edge, and the way from the right side of its block. */
  across: Map<string, Point[]>;
}

/** Lengths in units of the picture. */
const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
};

/** How often crossings are looked for anew. Beyond this many states it would cost more than a reader could tell. */
const THOROUGHNESS = '40';
const FEW = 60;

/** One for all maps; none where no map is drawn. */
let elk: InstanceType<typeof ELK> | undefined;
// A module that is made anew while a writer works leaves no thread behind.
import.meta.hot?.dispose(() => elk?.terminateWorker());

/** @returns the picture; the same for the same map, to the last digit */
export async function layOut(nodes: readonly MapNode[]): Promise<Picture> {
  const { alone, endOf } = endsOf(nodes);
  const set = (map: readonly MapNode[]): Block[] => map.map((node) => blockOf(node, endOf));
  // First the options of a question may stand in any order: the one with the fewest crossings is then kept.
  const loose = await arrange(set(alone), false);
  const heights = new Map((loose.children ?? []).flatMap(({ ports = [] }) => ports.map(({ id, y = 0 }) => [id, y])));
  const heightOf = ({ id }: MapEdge): number => heights.get(outOf(id)) ?? Infinity;
  const blocks = set(
    alone.map((node) => ({ ...node, edges: [...node.edges].sort((a, b) => compare(heightOf(a), heightOf(b))) })),
  );
  const { width = 0, height = 0, children = [], edges = [] } = await arrange(blocks, true);
  const places = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    blocks: blocks.map((block) => ({ ...block, ...(places.get(block.node.state) ?? { x: 0, y: 0 }) })),
    across: new Map(edges.map(({ id, sections = [] }) => [id, sections.flatMap(pointsOf)])),
  };
}

async function arrange(blocks: readonly Block[], fixed: boolean): Promise<ElkNode> {
  const few = blocks.length <= FEW;
  const at = (x: number, y: number): Partial<Point> => (fixed ? { x, y } : {});
  const children = blocks.map(({ node, rows, width, height, stationY }) => ({
    id: node.state,
    width,
    height,
    layoutOptions: { 'elk.portConstraints': fixed ? 'FIXED_POS' : 'FIXED_SIDE' },
    ports: [
      { id: into(node.state), ...at(0, stationY), layoutOptions: { 'elk.port.side': 'WEST' } },
      ...rows
        .filter(({ end }) => !end)
        .map(({ edge, lineY }) => ({
          id: outOf(edge.id),
          ...at(width, lineY),
          layoutOptions: { 'elk.port.side': 'EAST' },
        })),
    ],
  }));
  const edges = blocks.flatMap(({ rows }) =>
    rows
      .filter(({ end }) => !end)
      .map(({ edge }) => ({ id: edge.id, sources: [outOf(edge.id)], targets: [into(edge.to)] })),
  );
  const layoutOptions = { ...OPTIONS, 'elk.layered.thoroughness': few ? THOROUGHNESS : '1' };
  elk ??= new ELK({ workerFactory: elkThread });
  return elk.layout({ id: 'map', layoutOptions, children, edges });
}

/** The names of ports, as ids of states and of edges might be the same. */
const into = (state: string): string => `in:${state}`;
const outOf = (edge: string): string => `out:${edge}`;

function pointsOf({
  startPoint,
  bendPoints = [],
  endPoint,
}: NonNullable<ElkExtendedEdge['sections']>[number]): Point[] {
  return [startPoint, ...bendPoints, endPoint];
}

/** What has no height stays last, in its order. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
