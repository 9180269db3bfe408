/** What the islands of one fix page share: the place that the fragment tells, found once. */
import { SYMPTOM, type Answers } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { locateFix } from '../trees/fix-place.ts';
import type { Place } from '../trees/place.ts';
import { readWith, settle, withTree } from './load.ts';

export interface FixProps {
  base: string;
  fix: string;
  /** A tree that leads to this fix, for readers who come without answers. */
  tree: string;
}

export interface FixSession {
  atlas: Atlas;
  place: Place;
  /** The answers of the link. */
  told: Answers;
  /** True when the reader came through a tree, so that there is a way to show. */
  arrived: boolean;
  /** True when part of the link could not be used. */
  mended: boolean;
}

let session: Promise<FixSession> | undefined;

/** @throws when the network fails; the page then stays as it is, and the next call tries again */
export function fixSession(props: FixProps): Promise<FixSession> {
  if (!session) {
    session = find(props);
    session.catch(() => (session = undefined));
  }
  return session;
}

async function find({ base, fix, tree: treeId }: FixProps): Promise<FixSession> {
  const { tree, told: given } = await readWith(base, treeId, location.hash);
  const seed = await withTree(tree, given.answers[SYMPTOM] ?? treeId);
  const fallback = seed.trees[treeId];
  if (!fallback) throw new Error(`there is no tree “${treeId}”`);
  const { atlas, found } = await settle(
    seed,
    (known) => locateFix(known, fix, given, fallback),
    ({ state }) => state,
  );
  return {
    atlas,
    place: found,
    told: given.answers,
    arrived: Object.keys(given.answers).length > 0,
    mended: given.dropped.length > 0,
  };
}
