/** Where a reader stands: read from a page and its fragment, moved by answers. Everything is recomputed from the answers. */
import { isReserved, SYMPTOM, type Answers, type Given, type Provenance } from './answers.ts';
import type { Tree } from './schema.ts';
import { hasState, walk, type Forest, type Position } from './walk.ts';
import { parseTarget } from './graph.ts';

export interface Place extends Provenance {
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
export function locate(forest: Forest, page: PageRef, given: Given, sound: boolean): { place: Place; moved: boolean } {
  const { [SYMPTOM]: symptom, ...answers } = given.answers;
  const start = symptom ?? page.tree;
  const position = walk(forest, start, answers);
  const known = { start, partial: false, ...provenance(given, position.answers) };
  const asked = parseTarget(page.state).id;
  const passed = position.trail.findIndex((step) => step.question === asked);
  if (passed >= 0) return at(page, { ...known, answers: position.answers, trail: position.trail.slice(0, passed) });
  if (position.state === page.state)
    return at(
      { tree: position.tree, state: page.state },
      { ...known, answers: position.answers, trail: position.trail },
    );

  const elsewhere = { place: { ...known, ...position }, moved: true };
  const tree = forest.trees[page.tree];
  // A link that carries only some of the answers stops the walk early. One that stops at an end contradicts its page.
  const early = parseTarget(position.state).kind === 'question';
  return sound && early && tree && hasState(tree, page.state)
    ? { place: middlePlace(tree, page.state, start, { ...given, answers }), moved: false }
    : elsewhere;
}

/** A place in the middle of a tree, to which the way is not known, only some answers. */
export function middlePlace(tree: Tree, state: string, start: string, given: Given): Place {
  const asked = parseTarget(state).id;
  const { answers } = given;
  const trail = Object.entries(answers)
    .filter(([question]) => question !== asked && !isReserved(question))
    .map(([question, option]) => ({ question, option, tree: tree.id }));
  return { start, tree: tree.id, state, answers, trail, partial: true, ...provenance(given, answers) };
}

/**
 * The same place with an answer of the reader's own (on a fix: `solved` or `unsolved`), before it leads on.
 * Whatever told the answer before no longer counts.
 */
export function withAnswer(place: Place, option: string): Place {
  const asked = parseTarget(place.state).id;
  const others = (questions: readonly string[]): string[] => questions.filter((question) => question !== asked);
  return {
    ...place,
    answers: { ...place.answers, [asked]: option },
    read: others(place.read),
    page: others(place.page),
  };
}

/** The place after one more answer. Later answers that still apply are kept. */
export function choose(forest: Forest, place: Place, option: string): Place {
  return follow(forest, withAnswer(place, option));
}

/** Where the answers of a place lead. */
export function follow(forest: Forest, place: Place): Place {
  const { answers } = place;
  const arrive = (position: Position): Place => ({ ...place, ...position, ...provenance(place, position.answers) });
  if (!place.partial) return arrive(walk(forest, place.start, answers));
  if (!hasState(forest.trees[place.tree], place.state)) return { ...place, state: 'help' };
  const position = walk(forest, place.tree, answers, place.state);
  const known = place.trail.filter((step) => position.answers[step.question] === step.option);
  const earlier = new Set(known.map((step) => step.question));
  const trail = [...known, ...position.trail.filter((step) => !earlier.has(step.question))];
  return { ...arrive(position), trail };
}

/** Whose the answers are, of those that are left. */
export function provenance({ read = [], page = [] }: Partial<Provenance>, answers: Answers): Provenance {
  const left = (questions: readonly string[]): string[] => questions.filter((id) => Object.hasOwn(answers, id));
  return { read: left(read), page: left(page) };
}

function at(page: PageRef, rest: Omit<Place, 'tree' | 'state'>): { place: Place; moved: boolean } {
  return { place: { ...page, ...rest }, moved: false };
}
