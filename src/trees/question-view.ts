/** What a question page shows, computed the same way for the static page and for the island. */
import type { Answers } from './answers.ts';
import type { Atlas, OptionWords, QuestionWords } from './atlas.ts';
import { reachable, remaining, type Span } from './graph.ts';
import { choose, type Place } from './place.ts';
import { placeUrl, ROOT_TREE, treePath } from './urls.ts';

export interface TrailItem {
  question: string;
  /** The question's short name. */
  short: string;
  /** The words of the option that was chosen. */
  answer: string;
  /** Where the answer can be changed. */
  href: string;
}

export interface QuestionView {
  tree: string;
  treeTitle: string;
  /** The pages above this one. */
  crumbs: { href: string; text: string }[];
  question: string;
  words: QuestionWords;
  /** Each option with the URL to which it leads; `chosen` when it was answered before. */
  options: (OptionWords & { href: string; chosen: boolean })[];
  trail: TrailItem[];
  still: Still;
  left: Span;
}

/** Short names of the causes still possible, and of those that the answers have ruled out. */
export interface Still {
  possible: string[];
  out: string[];
}

/** @throws when the place is not a question of a tree in the atlas */
export function questionView(atlas: Atlas, place: Place): QuestionView {
  const words = atlas.questions[place.state];
  const tree = atlas.trees[place.tree];
  if (!words || !tree) throw new Error(`there is no question “${place.state}” in the tree “${place.tree}”`);
  return {
    tree: place.tree,
    treeTitle: atlas.symptoms[place.tree] ?? '',
    crumbs: crumbsOf(atlas, place),
    question: place.state,
    words,
    options: words.options.map((option) => ({
      ...option,
      href: placeUrl(atlas.base, choose(atlas, place, option.id)),
      chosen: place.answers[place.state] === option.id,
    })),
    trail: trailOf(atlas, place),
    still: stillPossible(atlas, place),
    left: remaining(tree, place.state, place.answers, (id) => spanOf(atlas, id)),
  };
}

function crumbsOf({ base, trees, symptoms }: Atlas, { tree, state }: Place): QuestionView['crumbs'] {
  const chooser = { href: treePath(base, ROOT_TREE), text: 'Diagnose' };
  const own = { href: treePath(base, tree), text: symptoms[tree] ?? '' };
  const above = tree === ROOT_TREE ? [own] : [chooser, own];
  // The first question is the tree's own page.
  return [
    { href: base, text: 'Home' },
    ...(state === trees[tree]?.start ? above.slice(0, -1) : tree === ROOT_TREE ? [chooser] : above),
  ];
}

/** The answers so far, in words, each with the page on which it can be changed. */
export function trailOf(
  atlas: Atlas,
  { trail, start, answers }: Pick<Place, 'trail' | 'start' | 'answers'>,
): TrailItem[] {
  return trail.flatMap(({ question, option, tree }) => {
    const fix = atlas.fixes[question];
    const words = atlas.questions[question];
    if (fix)
      return [
        {
          question,
          short: fix.short,
          answer: option === 'unsolved' ? 'Did not help' : 'Helped',
          href: placeUrl(atlas.base, { start, tree, state: `fix/${question}`, answers }),
        },
      ];
    const answer = words?.options.find(({ id }) => id === option)?.label;
    if (!words || answer === undefined) return [];
    return [
      { question, short: words.short, answer, href: placeUrl(atlas.base, { start, tree, state: question, answers }) },
    ];
  });
}

/** The causes that can still be reached from a place, against all that its tree could have led to. */
export function stillPossible(
  atlas: Atlas,
  { start, tree, state, answers }: Pick<Place, 'start' | 'tree' | 'state' | 'answers'>,
): Still {
  const shorts = (fixes: Iterable<string>): Set<string> =>
    new Set([...fixes].flatMap((id) => atlas.fixes[id]?.short ?? []));
  const possible = shorts(fixesFrom(atlas, tree, state, answers));
  const all = shorts([...(atlas.behind[start] ?? []), ...(atlas.behind[tree] ?? [])]);
  return { possible: [...possible], out: [...all].filter((short) => !possible.has(short)) };
}

function fixesFrom(atlas: Atlas, treeId: string, state: string, answers: Answers): string[] {
  const tree = atlas.trees[treeId];
  if (!tree) return [];
  const { fixes, trees } = reachable(tree, state, answers);
  return [
    ...fixes,
    ...trees.flatMap((id) =>
      atlas.trees[id] && id !== treeId
        ? fixesFrom(atlas, id, atlas.trees[id].start, answers)
        : (atlas.behind[id] ?? []),
    ),
  ];
}

/** A tree that is not loaded yet may ask from one question up to as many as any tree. */
function spanOf(atlas: Atlas, id: string): Span {
  const tree = atlas.trees[id];
  return tree
    ? remaining(tree, tree.start, {}, (next) => (next === id ? { min: 0, max: 0 } : spanOf(atlas, next)))
    : { min: 1, max: Infinity };
}
