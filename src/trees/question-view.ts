/** What a question page shows, computed the same way for the static page and for the island. */
import { ROOT_TREE } from '../content/root-tree.ts';
import { fixesLeft, questionsLeft } from './left.ts';
import { ERROR, type Answers } from './answers.ts';
import type { Atlas, OptionWords, QuestionWords } from './atlas.ts';
import type { Span } from './graph.ts';
import { choose, type Place } from './place.ts';
import { placeUrl, toolUrl, treePath } from './urls.ts';

/** Who told an answer: the reader chose it, their words did, or the page makes it certain. */
export type TrailBy = 'reader' | 'words' | 'page';

export interface TrailItem {
  question: string;
  /** The question's short name. */
  short: string;
  /** The words of the option that was chosen. */
  answer: string;
  by: TrailBy;
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
  tool: { text: string; href: string } | undefined;
  /** Which question it is on the way here; undefined when that way is not known, `only` where nothing else is ever asked. */
  number: number | 'only' | undefined;
  /** How many questions are left, this one included. */
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
  if (!words || !atlas.trees[place.tree])
    throw new Error(`there is no question “${place.state}” in the tree “${place.tree}”`);
  const tool = words.tool ?? atlas.tools[place.tree];
  return {
    tree: place.tree,
    treeTitle: atlas.symptoms[place.tree] ?? '',
    crumbs: crumbsOf(atlas, place),
    question: place.state,
    words,
    options: words.options.map((option) => ({
      ...option,
      href: placeUrl(atlas, choose(atlas, place, option.id)),
      chosen: place.answers[place.state] === option.id,
    })),
    trail: trailOf(atlas, place),
    still: stillPossible(atlas, place),
    tool: tool && { text: tool.text, href: toolUrl(atlas.base, tool.path, place) },
    number: numberOf(atlas, place),
    left: questionsLeft(atlas, place.tree, place.state, otherAnswers(place)),
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

/** The answers so far, in words, each with who told it and the page on which it can be changed. */
export function trailOf(
  atlas: Atlas,
  { trail, start, answers, read, page }: Pick<Place, 'trail' | 'start' | 'answers' | 'read' | 'page'>,
): TrailItem[] {
  return trail.flatMap(({ question, option, tree }): TrailItem[] => {
    const fix = atlas.fixes[question];
    const words = atlas.questions[question];
    const told = fix
      ? option === 'unsolved'
        ? 'Did not help'
        : 'Helped'
      : words?.options.find(({ id }) => id === option)?.label;
    const short = (fix ?? words)?.short;
    if (short === undefined || told === undefined) return [];
    const state = fix ? `fix/${question}` : question;
    const by = read.includes(question) ? 'words' : page.includes(question) ? 'page' : 'reader';
    return [{ question, short, answer: told, by, href: placeUrl(atlas, { start, tree, state, answers, read, page }) }];
  });
}

/**
 * The causes that can still be reached from a place, the likeliest first, against all that its tree could have led to.
 * Who comes from an error reads only of the causes that this error leaves, as on the error's own page.
 */
export function stillPossible(
  atlas: Atlas,
  { start, tree, state, answers }: Pick<Place, 'start' | 'tree' | 'state' | 'answers'>,
): Still {
  const weights = atlas.likelihood[start] ?? {};
  const causeOf = (fix: string): string => atlas.fixes[fix]?.cause ?? '';
  const weightOf = (fix: string): number => weights[causeOf(fix)] ?? 1;
  const ahead = fixesLeft(atlas, tree, state, otherAnswers({ state, answers }));
  const { causes } = atlas.errors[answers[ERROR] ?? ''] ?? {};
  const left = causes ? ahead.filter((fix) => causes.includes(causeOf(fix))) : ahead;
  const shorts = (fixes: readonly string[]): Set<string> =>
    new Set(fixes.flatMap((id) => atlas.fixes[id]?.short ?? []));
  // An error that fits nothing here was left behind by the answers.
  const possible = shorts((left.length > 0 ? left : ahead).sort((a, b) => weightOf(b) - weightOf(a)));
  const all = shorts([...(atlas.behind[start] ?? []), ...(atlas.behind[tree] ?? [])]);
  return { possible: [...possible], out: [...all].filter((short) => !possible.has(short)) };
}

/** What is known besides the question that is asked: it may have been answered before, and is open again. */
function otherAnswers({ state, answers }: Pick<Place, 'state' | 'answers'>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== state));
}

/** How many questions were asked until here, this one included; undefined when the way here is not known. */
function numberOf(atlas: Atlas, { partial, trail, tree, state }: Place): QuestionView['number'] {
  const before = trail.filter(({ question }) => atlas.questions[question]).length;
  return partial ? undefined : before || questionsLeft(atlas, tree, state, {}).max > 1 ? before + 1 : 'only';
}
