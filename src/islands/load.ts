/** Fetches trees from the site itself, each once, and follows jumps into trees that are not there yet. */
import { mergeAtlas, type Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import { ask } from './ask.ts';

const fetched = new Map<string, Promise<Atlas>>();

/**
 * @throws when the network fails or is too slow, or what comes is not the tree; the next call tries again, and the page
 *   goes on as plain links
 */
export function loadTree(base: string, id: string): Promise<Atlas> {
  const known = fetched.get(id);
  if (known) return known;
  const loading = ask(`${base}data/trees/${id}.json`).then(async (response) => {
    const content: unknown = response.ok && (await response.json());
    if (!isAtlas(content, id)) throw new Error(`this is not the tree ${id}`);
    return content;
  });
  fetched.set(id, loading);
  loading.catch(() => fetched.delete(id));
  return loading;
}

/** Whether it has the parts of a tree that everything else is read from: a file of another build may lack them. */
export function isAtlas(content: unknown, id: string): content is Atlas {
  const tree = at(at(content, 'trees'), id);
  const start = at(tree, 'start');
  const parts = ['waits', 'fixes', 'symptoms', 'behind', 'beyond', 'likelihood', 'errors', 'tools'];
  return (
    typeof start === 'string' &&
    ['routes', 'after', 'retired'].every((part) => isRecord(at(tree, part))) &&
    Array.isArray(at(at(at(content, 'questions'), start), 'options')) &&
    ['options', 'aliases'].every((part) => isRecord(at(at(content, 'vocabulary'), part))) &&
    parts.every((part) => isRecord(at(content, part)))
  );
}

function at(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
