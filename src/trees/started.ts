/** Where a reader starts with answers that were read of their words. */
import { ERROR, type Answers } from './answers.ts';
import type { Atlas } from './atlas.ts';
import type { Place } from './place.ts';
import { walk, type Position } from './walk.ts';

export interface Start {
  tree: string;
  answers: Answers;
  /** The error that was recognised, if any. */
  error?: string | undefined;
}

/** A place, and the trees that lead there. */
export interface Here {
  atlas: Atlas;
  place: Place;
}

/** How far the machine goes with what was read, in the trees known so far. */
export function walked(atlas: Atlas, { tree, answers, error }: Start): Position {
  return walk(atlas, tree, error === undefined ? answers : { [ERROR]: error, ...answers });
}

/** The place of that position: of the first question that is open, or of a fix, when the answers leave nothing to ask. */
export function startedAt(found: Position, { tree, answers }: Start): Place {
  return { ...found, start: tree, partial: false, read: Object.keys(answers), page: [] };
}
