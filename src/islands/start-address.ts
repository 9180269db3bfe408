/** Where a reader starts with answers that were read: asked of the machine of the trees, which is fetched for it. */
import { ERROR } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import type { Place } from '../trees/place.ts';
import { placeUrl } from '../trees/urls.ts';
import { walk } from '../trees/walk.ts';
import { loadTree, settle } from './load.ts';

export interface Start {
  tree: string;
  answers: Readonly<Record<string, string>>;
  /** The error that was recognised, if any. */
  error?: string | undefined;
}

/** A place, and the trees that lead there. */
export interface Here {
  atlas: Atlas;
  place: Place;
}

/**
 * The place of the first question that is open; of a fix, when the answers leave nothing to ask.
 * @throws when the network fails
 */
export async function startPlace(base: string, { tree, answers, error }: Start): Promise<Here> {
  const given = error === undefined ? answers : { [ERROR]: error, ...answers };
  const { atlas, found } = await settle(
    await loadTree(base, tree),
    (known) => walk(known, tree, given),
    ({ state }) => state,
  );
  return { atlas, place: { ...found, start: tree, partial: false, read: Object.keys(answers), page: [] } };
}

/** The address of that place. @throws when the network fails */
export async function startAddress(base: string, start: Start): Promise<string> {
  const { atlas, place } = await startPlace(base, start);
  return placeUrl(atlas, place);
}
