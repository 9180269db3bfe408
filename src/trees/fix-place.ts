/** Where a reader stands who reads a fix. */
import { SYMPTOM, type Given } from './answers.ts';
import { parseTarget } from './graph.ts';
import { middlePlace, provenance, type Place } from './place.ts';
import type { Tree } from './schema.ts';
import { walk, type Forest } from './walk.ts';

/**
 * Finds the place of a fix that is being read. The reader stays on the fix whatever the fragment says.
 * @param fallback the tree to go on in when the answers do not lead to this fix
 */
export function locateFix(forest: Forest, fix: string, given: Given, fallback: Tree): Place {
  const symptom = given.answers[SYMPTOM];
  // Its own answer would lead on from it.
  const answers = Object.fromEntries(Object.entries(given.answers).filter(([id]) => id !== SYMPTOM && id !== fix));
  const state = `fix/${fix}`;
  if (symptom !== undefined) {
    const position = walk(forest, symptom, answers);
    if (position.state === state || parseTarget(position.state).kind === 'tree')
      return { start: symptom, partial: false, ...provenance(given, position.answers), ...position };
  }
  return middlePlace(fallback, state, symptom ?? fallback.id, { ...given, answers });
}
