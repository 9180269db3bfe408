/** The URL of every place. The page is the current question; the answers ride in the fragment. */
import { ROOT_TREE } from '../content/root-tree.ts';
import { SYMPTOM, serializeAnswers, type Answers, type Provenance } from './answers.ts';
import { parseTarget } from './graph.ts';
import type { PageRef, Place } from './place.ts';
import type { Tree } from './schema.ts';

/** The path of a tree's own page. */
export function treePath(base: string, tree: string): string {
  return tree === ROOT_TREE ? `${base}diagnose/` : `${base}diagnose/${tree}/`;
}

/** Where the site lies, and the page for whoever no fix has helped. Every atlas has both. */
export interface SitePaths {
  /** `/` or `/base/` */
  readonly base: string;
  /** The path of the help article, with the base. */
  readonly help: string;
}

/** The path of a state's page: a question, or a fix. The ends of a machine are no pages: from there help goes on. */
export function statePath({ base, help }: SitePaths, tree: string, state: string): string {
  const { kind, id } = parseTarget(state);
  if (kind === 'end') return help;
  if (kind === 'fix') return `${base}fixes/${id}/`;
  if (kind === 'tree') return treePath(base, id);
  return `${base}diagnose/${tree}/${id}/`;
}

/**
 * The URL of a place with its answers. The tree from which the reader set out is told only where the path does not
 * tell it: after a jump, and on a fix.
 */
export function placeUrl(
  paths: SitePaths,
  {
    start,
    tree,
    state,
    answers,
    read,
    page,
  }: Pick<Place, 'start' | 'tree' | 'state' | 'answers'> & Partial<Provenance>,
): string {
  const { kind } = parseTarget(state);
  const path = statePath(paths, tree, state);
  if (kind === 'end') return path;
  const carried: Answers = kind === 'question' && start === tree ? answers : { [SYMPTOM]: start, ...answers };
  const fragment = serializeAnswers(carried, read, page);
  return path + (fragment === '' ? '' : `#${fragment}`);
}

/**
 * The URL of a tool, with the answers where it takes some: what it asks for stands in its fragment then, `#for=…`.
 * @param path `/tools/x/`, without the base
 */
export function toolUrl(
  base: string,
  path: string,
  { start, answers, read, page }: Pick<Place, 'start' | 'answers'> & Partial<Provenance>,
): string {
  const told = Object.keys(answers).length > 0 ? serializeAnswers({ [SYMPTOM]: start, ...answers }, read, page) : '';
  return base + path.slice(1).replace('#for=', told === '' ? '#for=' : `#${told}&for=`);
}

/** The tree and question of a path under /diagnose/, a former question being the one after it; undefined elsewhere. */
export function pageOf(
  base: string,
  path: string,
  treeOf: (tree: string) => Pick<Tree, 'start' | 'retired'> | undefined,
): PageRef | undefined {
  if (!path.startsWith(`${base}diagnose/`)) return undefined;
  const [id = ROOT_TREE, question, ...rest] = path.slice(`${base}diagnose/`.length).split('/').filter(Boolean);
  const tree = treeOf(id);
  const state = question === undefined ? tree?.start : (tree?.retired[question] ?? question);
  return state === undefined || rest.length > 0 ? undefined : { tree: id, state };
}
