/** What a writer teaches the search: stop words, question words, synonyms and misspellings, each a plain text file. */

/** As the browser gets it. */
export interface SearchWords {
  /** Words that tell nothing. */
  stop: string[];
  /** Words that begin a question. */
  question: string[];
  /** what people say → the words of this site that it stands for */
  synonyms: Record<string, string[]>;
  /** mistyped → right */
  misspellings: Record<string, string>;
}

/** Lines without comments and empty ones, with their numbers. */
function linesOf(text: string): { line: number; text: string }[] {
  return text
    .split('\n')
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter(({ text: content }) => content !== '' && !content.startsWith('#'));
}

/** Reads a file of single words, any number on a line. */
export function parseWords(text: string): string[] {
  return linesOf(text).flatMap((entry) => entry.text.toLowerCase().split(/\s+/));
}

export interface WordEntry {
  line: number;
  /** What stands before the colon. */
  word: string;
  /** What stands behind it, between commas. */
  said: string[];
}

/**
 * Reads a file of entries “word: said instead, said instead”.
 * @returns the entries, and the numbers of the lines that are none
 */
export function parseEntries(text: string): { entries: WordEntry[]; broken: number[] } {
  const entries: WordEntry[] = [];
  const broken: number[] = [];
  for (const { line, text: content } of linesOf(text)) {
    const [word = '', rest, ...more] = content.toLowerCase().split(':');
    const said = (rest ?? '').split(',').map((part) => part.trim());
    if (word.trim() === '' || more.length > 0 || said.includes('')) broken.push(line);
    else entries.push({ line, word: word.trim(), said });
  }
  return { entries, broken };
}

/** As words are compared: in lower case, without apostrophes. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[’']/g, '');
}

/** Puts the files together; broken lines are left out, the audit names them. */
export function searchWords(files: Record<keyof SearchWords, string>): SearchWords {
  const synonyms = new Map<string, string[]>();
  for (const { word, said } of parseEntries(files.synonyms).entries)
    for (const phrase of said.map(folded)) synonyms.set(phrase, [...(synonyms.get(phrase) ?? []), word]);
  return {
    stop: parseWords(files.stop).map(folded),
    question: parseWords(files.question).map(folded),
    synonyms: Object.fromEntries(synonyms),
    misspellings: Object.fromEntries(
      parseEntries(files.misspellings).entries.flatMap(({ word, said }) => said.map((wrong) => [wrong, word] as const)),
    ),
  };
}
