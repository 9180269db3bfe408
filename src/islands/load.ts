/** Fetches trees from the site itself, each once, and follows jumps into trees that are not there yet. */
import { parseAnswers, SYMPTOM, type ParsedAnswers, type Vocabulary } from '../trees/answers.ts';
import { mergeAtlas, PARTS, type Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import { ask } from './ask.ts';

const fetched = new Map<string, Promise<unknown>>();

/**
 * @throws when the network fails or is too slow, or what comes is not the tree; the next call tries again, and the page
 *   goes on as plain links
 */
export function loadTree(base: string, id: string): Promise<Atlas> {
  return fetchOnce(`${base}data/trees/${id}.json`, (content): content is Atlas => isAtlas(content, id));
}

/** All that any link of the site may say. @throws likewise */
export function loadVocabulary(base: string): Promise<Vocabulary> {
  return fetchOnce(`${base}data/vocabulary.json`, isVocabulary);
}

/**
 * Loads a tree and reads the answers of an address with its words; what is said besides, with those of the whole site.
 * @param fragment `location.hash`, or nothing
 * @throws likewise
 */
export async function readWith(
  base: string,
  id: string,
  fragment: string,
): Promise<{ tree: Atlas; told: ParsedAnswers }> {
  // Whoever began elsewhere says more than this tree knows: nothing waits for the other then.
  const isForeign = new RegExp(`=${SYMPTOM}\\.(?!${id}(?:[~&]|$))`).test(fragment);
  const [tree] = await Promise.all([loadTree(base, id), isForeign && loadVocabulary(base)]);
  const told = parseAnswers(fragment, tree.vocabulary);
  return { tree, told: told.dropped.length === 0 ? told : parseAnswers(fragment, await loadVocabulary(base)) };
}

function fetchOnce<T>(url: string, is: (content: unknown) => content is T): Promise<T> {
  const known = fetched.get(url) as Promise<T> | undefined;
  if (known) return known;
  const loading = ask(url).then(async (response) => {
    const content: unknown = response.ok && (await response.json());
    if (!is(content)) throw new Error(`${url} is another`);
    return content;
  });
  fetched.set(url, loading);
  loading.catch(() => fetched.delete(url));
  return loading;
}

/** Whether it has the parts of a tree that everything else is read from: a file of another build may lack them. */
export function isAtlas(content: unknown, id: string): content is Atlas {
  const tree = at(at(content, 'trees'), id);
  const start = at(tree, 'start');
  return (
    typeof start === 'string' &&
    ['routes', 'after', 'retired'].every((part) => isRecord(at(tree, part))) &&
    Array.isArray(at(at(at(content, 'questions'), start), 'options')) &&
    isVocabulary(at(content, 'vocabulary')) &&
    PARTS.every((part) => isRecord(at(content, part)))
  );
}

function isVocabulary(content: unknown): content is Vocabulary {
  return ['options', 'aliases'].every((part) => isRecord(at(content, part)));
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
