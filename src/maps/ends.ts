/** Which ways are drawn across the picture, and where the others end. */
import type { End } from './blocks.ts';
import type { MapEdge, MapNode } from './tree-map.ts';

export interface Ends {
  /** The states that have a block of their own. */
  alone: MapNode[];
  /** Undefined for a way that is drawn across the picture. */
  endOf: (edge: MapEdge) => End | undefined;
}

/**
 * Every option is drawn across, but for those that ask again. What comes after a fix that did not help ends at the next
 * station below that fix: it bears the name of a state that stands elsewhere, or it is the state itself when no option
 * leads there. A question is never put below a fix, so a way to one that no option leads to is drawn across as well.
 */
export function endsOf(nodes: readonly MapNode[]): Ends {
  const byState = new Map(nodes.map((node) => [node.state, node]));
  const met = new Set(nodes.slice(0, 1).map(({ state }) => state));
  const across = new Set<string>();
  const home = new Map<string, string>();
  const options = nodes.filter(({ kind }) => kind === 'question').flatMap(({ edges }) => edges);
  for (const { id, to, again } of options) {
    if (again) continue;
    across.add(id);
    met.add(to);
  }
  for (const { edges } of nodes)
    for (const { id, to } of edges) {
      if (across.has(id) || met.has(to)) continue;
      met.add(to);
      if (byState.get(to)?.kind === 'question') across.add(id);
      else home.set(to, id);
    }
  return {
    alone: nodes.filter(({ state }) => !home.has(state)),
    endOf: ({ id, to }) => {
      const node = across.has(id) ? undefined : byState.get(to);
      return node && { node, home: home.get(to) === id };
    },
  };
}
