/**
 * Answers and their form in the URL fragment: `#a=product.api~credit-balance.positive`.
 * The fragment never reaches a server. Answers are the only state there is; all else is recomputed from them.
 */

/** question id → option id. A fix counts as a question too, with the options `solved` and `unsolved`. */
export type Answers = Readonly<Record<string, string>>;

/** The reserved question "which symptom did you start from?"; its options are the trees. */
export const SYMPTOM = 'symptom';

/** What may occur in a fragment: every published question (and fix) with its options, and former ids. */
export interface Vocabulary {
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** former id → id, for questions; `question.option` → option, for options. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ParsedAnswers {
  answers: Answers;
  /** The parts that were unknown or contradicted an earlier part, as they stood; empty for a sound link. */
  dropped: string[];
}

/** More parts than any tree has questions: what is longer was not made by this site. */
const MAX_PARTS = 100;

/** Writes answers as a fragment without the `#`; an empty string when there are none. */
export function serializeAnswers(answers: Answers): string {
  const parts = Object.entries(answers).map(([question, option]) => `${question}.${option}`);
  return parts.length === 0 ? '' : `a=${parts.join('~')}`;
}

/**
 * Reads answers from a fragment. Never throws: what is unknown or tampered with is left out and named in `dropped`.
 * @param fragment `location.hash`, with or without the `#`
 */
export function parseAnswers(fragment: string, vocabulary: Vocabulary): ParsedAnswers {
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  const text = decode(fragment.replace(/^#/, ''));
  if (!text.startsWith('a=')) return { answers, dropped };
  const parts = text.slice(2).split('~').filter(Boolean);
  for (const part of parts.slice(0, MAX_PARTS)) {
    const [rawQuestion = '', rawOption = '', ...rest] = part.split('.');
    const question = own(vocabulary.aliases, rawQuestion) ?? rawQuestion;
    const option = own(vocabulary.aliases, `${question}.${rawOption}`) ?? rawOption;
    const known = rest.length === 0 && own(vocabulary.options, question)?.includes(option) === true;
    const contradicts = Object.hasOwn(answers, question) && answers[question] !== option;
    if (!known || contradicts) dropped.push(part);
    else answers[question] = option;
  }
  dropped.push(...parts.slice(MAX_PARTS));
  return { answers, dropped };
}

/** Reads a property only when it is the object's own: a link may well say `constructor.name`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Messengers escape `~` and `=` in links; a broken escape is left as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
