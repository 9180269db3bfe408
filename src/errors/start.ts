/** Where a recognised error starts: its tree, with what is certain already answered. */
import type { Atlas } from '../trees/atlas.ts';
import { placeUrl } from '../trees/urls.ts';
import { walk } from '../trees/walk.ts';
import type { Signature } from './schema.ts';

/** The address of the first question that is open; of a fix, when the answers leave nothing to ask. */
export function startUrl(atlas: Atlas, { tree, answers }: Pick<Signature, 'tree' | 'answers'>): string {
  return placeUrl(atlas.base, { start: tree, ...walk(atlas, tree, answers) });
}
