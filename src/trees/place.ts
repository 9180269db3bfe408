/** Where a reader stands: read from a page and its fragment, moved by answers. Everything is recomputed from the answers. */
import { SYMPTOM, type Answers } from './answers.ts';
import type { Tree } from './schema.ts';
import { hasState, walk, type Forest, type Position } from './walk.ts';
import { parseTarget } from './graph.ts';

export interface Place {
  /** The tree from which the reader set out; a jump does not change it. */
  start: string;
  /** The tree that asks now. */
  tree: string;
  /** A question, `fix/<id>`, `solved`, `help`, or `tree/<id>` when that tree has still to be fetched. */
  state: string;
  answers: Answers;
  /** What was answered on the way here. */
  trail: Position['trail'];
  /** True when the link told only some of the answers, so that the way from the start is not known. */
  partial: boolean;
}

/** A page: the tree and the state that its URL names. */
export interface PageRef {
  tree: string;
  state: string;
}

/**
 * Finds the place that a link means.
 * @param given the answers of the fragment, with the symptom if it has one
 * @param sound false when parts of the fragment had to be dropped: then the reader stands on the first question
 *   that is really unanswered
 * @returns the place, and whether it is another one than the page
 */
export function locate(
  forest: Forest,
  page: PageRef,
  given: Answers,
  sound: boolean,
): { place: Place; moved: boolean } {
  const { [SYMPTOM]: symptom, ...answers } = given;
  const start = symptom ?? page.tree;
  const position = walk(forest, start, answers);
  const asked = parseTarget(page.state).id;
  const passed = position.trail.findIndex((step) => step.question === asked);
  if (passed >= 0)
    return at(page, { start, answers: position.answers, trail: position.trail.slice(0, passed), partial: false });
  if (position.state === page.state)
    return at(
      { tree: position.tree, state: page.state },
      { start, answers: position.answers, trail: position.trail, partial: false },
    );

  const elsewhere = { place: { start, partial: false, ...position }, moved: true };
  const tree = forest.trees[page.tree];
  // A link that carries only some of the answers stops the walk early. One that stops at an end contradicts its page.
  const early = parseTarget(position.state).kind === 'question';
  return sound && early && tree && hasState(tree, page.state)
    ? { place: middlePlace(tree, page.state, start, answers), moved: false }
    : elsewhere;
}

/** A place in the middle of a tree, to which the way is not known, only some answers. */
export function middlePlace(tree: Tree, state: string, start: string, answers: Answers): Place {
  const asked = parseTarget(state).id;
  const trail = Object.entries(answers)
    .filter(([question]) => question !== asked)
    .map(([question, option]) => ({ question, option, tree: tree.id }));
  return { start, tree: tree.id, state, answers, trail, partial: true };
}

/**
 * Finds the place of a fix that is being read. The reader stays on the fix whatever the fragment says.
 * @param fallback the tree to go on in when the answers do not lead to this fix
 */
export function locateFix(forest: Forest, fix: string, given: Answers, fallback: Tree): Place {
  const symptom = given[SYMPTOM];
  // Its own answer would lead on from it.
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => id !== SYMPTOM && id !== fix));
  const state = `fix/${fix}`;
  if (symptom !== undefined) {
    const position = walk(forest, symptom, answers);
    if (position.state === state || parseTarget(position.state).kind === 'tree')
      return { start: symptom, partial: false, ...position };
  }
  return middlePlace(fallback, state, symptom ?? fallback.id, answers);
}

/** The place after one more answer (on a fix: `solved` or `unsolved`). Later answers that still apply are kept. */
export function choose(forest: Forest, place: Place, option: string): Place {
  const answers = { ...place.answers, [parseTarget(place.state).id]: option };
  if (!place.partial) return { ...place, ...walk(forest, place.start, answers) };
  if (!hasState(forest.trees[place.tree], place.state)) return { ...place, answers, state: 'help' };
  const position = walk(forest, place.tree, answers, place.state);
  const known = place.trail.filter((step) => position.answers[step.question] === step.option);
  const earlier = new Set(known.map((step) => step.question));
  return { ...place, ...position, trail: [...known, ...position.trail.filter((step) => !earlier.has(step.question))] };
}

function at(page: PageRef, rest: Omit<Place, 'tree' | 'state'>): { place: Place; moved: boolean } {
  return { place: { ...page, ...rest }, moved: false };
}
