/** All that can be known of a text: the errors in it, the answers that they make certain, and those that its words tell. */
import { readAnswers, type Said } from './read-answers.ts';
import { recognise, type Match, type Recognisable, type Reference } from './recognise.ts';
import { answerKey, treeKey } from './said-data.ts';

/** What understanding needs of an error besides: where it starts, and what is certain there. */
export interface Certain extends Recognisable {
  tree: string;
  answers?: Readonly<Record<string, string>> | undefined;
}

/** An answer that nobody chose. */
export interface Told {
  question: string;
  option: string;
  /** What decided, as it stands in the text. */
  words: string;
  by: 'error' | 'words';
}

export interface Understood {
  /** Best first. */
  matches: Match[];
  /** The tree where the reader would start. */
  tree: string;
  /** The words that told the tree, when they did. */
  treeWords?: string | undefined;
  answers: Record<string, string>;
  /** Where each of the answers was read. */
  read: Told[];
}

export interface Knowledge {
  readonly errors: Reference<Certain>;
  readonly said: Said;
  /** The tree for whoever does not tell where to start. */
  readonly root: string;
}

/**
 * Understands a text. What an error makes certain wins over words that say otherwise: those are left out.
 * @param text with its secrets hidden, since what decided is shown
 * @param rejected keys of what the reader says is not so
 */
export function understand(
  text: string,
  { errors, said, root }: Knowledge,
  rejected: ReadonlySet<string> = new Set(),
): Understood {
  const matches = recognise(text, errors);
  const [best] = matches;
  const error = best && errors[best.signature];
  const told = readAnswers(best && error?.undetermined !== true ? without(text, best) : text, said);
  const certain = Object.entries(error?.answers ?? {}).map(([question, option]): Told => ({
    question,
    option,
    words: best?.evidence.text ?? '',
    by: 'error',
  }));
  const read = [
    ...certain,
    ...told.read
      .filter(({ question }) => !Object.hasOwn(error?.answers ?? {}, question))
      .map((reading): Told => ({ ...reading, by: 'words' })),
  ].filter(({ question, option }) => !rejected.has(answerKey(question, option)));
  // An error that leaves open what it is knows less of where to start than words that describe it.
  const open = error === undefined || error.undetermined === true;
  const byWords = open && told.tree && !rejected.has(treeKey(told.tree.id)) ? told.tree : undefined;
  return {
    matches,
    tree: byWords?.id ?? error?.tree ?? root,
    treeWords: byWords?.words,
    answers: Object.fromEntries(read.map(({ question, option }) => [question, option])),
    read,
  };
}

/** Whether the words told anything, beside what an error tells. */
export function toldByWords({ read, treeWords }: Pick<Understood, 'read' | 'treeWords'>): boolean {
  return treeWords !== undefined || read.some(({ by }) => by === 'words');
}

/** The text without what an error says in it, which is not the reader's own; all else stays in its place. */
function without(text: string, { evidence: { start, text: found } }: Match): string {
  return text.slice(0, start) + ' '.repeat(found.length) + text.slice(start + found.length);
}
