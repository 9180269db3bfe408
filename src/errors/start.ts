/** Where a recognised error starts: its tree, with what is certain already answered. */
import { ERROR } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { placeUrl } from '../trees/urls.ts';
import { walk } from '../trees/walk.ts';
import type { Signature } from './schema.ts';

/** An error with its id, as far as it says where to start. */
export interface StartingError extends Pick<Signature, 'tree' | 'answers'> {
  id: string;
}

/**
 * The address of the first question that is open; of a fix, when the answers leave nothing to ask. It tells which error
 * the reader comes from, and that nobody chose these answers.
 * @param by `page` when the reader comes from the error's own page, `read` when it was found in their text
 */
export function startUrl(atlas: Atlas, { id, tree, answers }: StartingError, by: 'page' | 'read' = 'page'): string {
  const position = walk(atlas, tree, { [ERROR]: id, ...answers });
  return placeUrl(atlas, { start: tree, ...position, [by]: Object.keys(answers) });
}
