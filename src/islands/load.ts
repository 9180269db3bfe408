/** Fetches trees from the site itself, each once, and follows jumps into trees that are not there yet. */
import { mergeAtlas, type Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';

const fetched = new Map<string, Promise<Atlas>>();

/** @throws when the network fails or the tree does not exist; the page then goes on as plain links */
export function loadTree(base: string, id: string): Promise<Atlas> {
  const known = fetched.get(id);
  if (known) return known;
  const loading = fetch(`${base}data/trees/${id}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for the tree ${id}`);
    return response.json() as Promise<Atlas>;
  });
  fetched.set(id, loading);
  loading.catch(() => fetched.delete(id));
  return loading;
}

/** The atlas with one more tree in it. */
export async function withTree(atlas: Atlas, id: string): Promise<Atlas> {
  return atlas.trees[id] ? atlas : mergeAtlas(atlas, await loadTree(atlas.base, id));
}

/**
 * Repeats a step until it no longer stops at a tree that is missing.
 * @param find computes a place from the trees known so far
 */
export async function settle<T>(
  atlas: Atlas,
  find: (atlas: Atlas) => T,
  stateOf: (found: T) => string,
): Promise<{ atlas: Atlas; found: T }> {
  for (let known = atlas; ;) {
    const found = find(known);
    const { kind, id } = parseTarget(stateOf(found));
    if (kind !== 'tree' || known.trees[id]) return { atlas: known, found };
    known = await withTree(known, id);
  }
}
