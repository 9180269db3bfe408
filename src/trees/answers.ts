/**
 * Answers and their form in the URL fragment: `#a=router-light.on~own-address.normal`.
 * The fragment never reaches a server. Answers are the only state there is; all else is recomputed from them.
 * Answers that the reader did not give are named besides: `&read=product` were read from what was typed or pasted,
 * `&page=product` are certain because of a page, whatever way led to it.
 */

/** question id → option id. A fix counts as a question too, with the options `solved` and `unsolved`. */
export type Answers = Readonly<Record<string, string>>;

/** The reserved question "which symptom did you start from?"; its options are the trees. */
export const SYMPTOM = 'symptom';

/** The reserved question "which error did you come from?"; its options are the signatures. */
export const ERROR = 'error';

/** Whether an id is a reserved question, which no page asks. */
export function isReserved(question: string): boolean {
  return question === SYMPTOM || question === ERROR;
}

/** Questions whose answers the reader did not give. A question stands in one of the lists at most. */
export interface Provenance {
  /** Read from the reader's words, or from a text that was pasted. */
  readonly read: readonly string[];
  /** Certain because of a page, whatever way led to it. */
  readonly page: readonly string[];
}

/** Answers, and which of them the reader did not give; without a list, all are the reader's own. */
export interface Given extends Partial<Provenance> {
  readonly answers: Answers;
}

/** What may occur in a fragment: every published question (and fix) with its options, and former ids. */
export interface Vocabulary {
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** former id → id, for questions; `question.option` → option, for options. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ParsedAnswers extends Provenance {
  answers: Answers;
  read: string[];
  page: string[];
  /** The parts that were unknown or contradicted an earlier part, as they stood; empty for a sound link. */
  dropped: string[];
}

/** More parts than any tree has questions: what is longer was not made by this site. */
const MAX_PARTS = 100;

/**
 * Writes answers as a fragment without the `#`; an empty string when there are none.
 * @param read questions whose answers were read from words; those without an answer are left out
 * @param page questions whose answers are certain because of a page; likewise
 */
export function serializeAnswers(answers: Answers, read: readonly string[] = [], page: readonly string[] = []): string {
  const parts = Object.entries(answers).map(([question, option]) => `${question}.${option}`);
  if (parts.length === 0) return '';
  const list = (name: string, questions: readonly string[]): string => {
    const answered = questions.filter((question) => Object.hasOwn(answers, question));
    return answered.length === 0 ? '' : `&${name}=${answered.join('~')}`;
  };
  return `a=${parts.join('~')}${list('read', read)}${list('page', page)}`;
}

/**
 * Reads answers from a fragment. Never throws: what is unknown or tampered with is left out and named in `dropped`.
 * @param fragment `location.hash`, with or without the `#`
 */
export function parseAnswers(fragment: string, vocabulary: Vocabulary): ParsedAnswers {
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  const [first = '', ...lists] = decode(fragment.replace(/^#/, '')).split('&');
  if (!first.startsWith('a=')) return { answers, read: [], page: [], dropped };
  const parts = first.slice('a='.length).split('~').filter(Boolean);
  for (const part of parts.slice(0, MAX_PARTS)) {
    const [rawQuestion = '', rawOption = '', ...rest] = part.split('.');
    const question = own(vocabulary.aliases, rawQuestion) ?? rawQuestion;
    const option = own(vocabulary.aliases, `${question}.${rawOption}`) ?? rawOption;
    const known = rest.length === 0 && own(vocabulary.options, question)?.includes(option) === true;
    const contradicts = Object.hasOwn(answers, question) && answers[question] !== option;
    if (!known || contradicts) dropped.push(part);
    else answers[question] = option;
  }
  // One by one: a hundred thousand arguments are more than a call can have.
  for (const part of parts.slice(MAX_PARTS)) dropped.push(part);

  const named = new Set<string>();
  const listed = (name: string): string[] =>
    lists
      .filter((list) => list.startsWith(`${name}=`))
      .flatMap((list) => list.slice(name.length + 1).split('~'))
      .slice(0, MAX_PARTS)
      .flatMap((raw) => {
        const question = own(vocabulary.aliases, raw) ?? raw;
        if (Object.hasOwn(answers, question) && !named.has(question)) {
          named.add(question);
          return [question];
        }
        // An answer that was dropped took its name along: that is told once.
        const told = raw === '' || named.has(question) || dropped.some((part) => part.startsWith(`${raw}.`));
        if (!told) dropped.push(raw);
        return [];
      });
  return { answers, read: listed('read'), page: listed('page'), dropped };
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
