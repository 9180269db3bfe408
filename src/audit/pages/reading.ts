/** Pages read easily. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { nodesIn, parseBody, withoutCode } from '../../reader/markdown.ts';
import type { Rule } from '../rule.ts';

/** The highest reading level (Flesch–Kincaid grade) of a page that states no exception. */
export const LIMIT = 9;

export interface Sentence {
  text: string;
  words: string[];
  /** Line in the body, first line 1. */
  line: number;
}

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en', { granularity: 'word' });

/** No page reads above the limit unless it says why; none says why without need. */
export const readsEasily: Rule = ({ fixes, articles }) =>
  [...fixes, ...articles].flatMap(({ file, data, lineOf, body, bodyLine }) => {
    const sentences = sentencesOf(body);
    const grade = gradeOf(sentences);
    const exception = data.readingException !== undefined;
    if (exception && grade <= LIMIT)
      return [
        {
          file,
          line: lineOf(['readingException']),
          message: `readingException: the page reads at grade ${grade}, not above ${LIMIT}; remove the exception`,
        },
      ];
    const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
    if (exception || grade <= LIMIT || !longest) return [];
    return [
      {
        file,
        line: bodyLine + longest.line - 1,
        message: `the page reads at grade ${grade}, above ${LIMIT}; shorten its sentences, or add a readingException; the longest has ${longest.words.length} words: “${longest.text}”`,
      },
    ];
  });

/** The Flesch–Kincaid grade of a text, to one decimal. A text without words has grade 0. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return 0;
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
  return Math.round(fleschKincaid(counts) * 10) / 10;
}

/** The same words come again and again, and counting takes most of the time. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, known);
  return known;
}

/** The sentences of a body, in paragraphs and lists; code, tables and headings are not read. */
export function sentencesOf(body: string): Sentence[] {
  return [...nodesIn(parseBody(body))]
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) =>
      [...sentencesIn.segment(withoutCode(paragraph))].map(({ segment }) => ({
        text: segment.trim(),
        words: wordsOf(segment),
        line: paragraph.position?.start.line ?? 1,
      })),
    )
    .filter(({ words }) => words.length > 0);
}

function wordsOf(sentence: string): string[] {
  return [...wordsIn.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
