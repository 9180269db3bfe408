/** How well words become answers: what is read of complaints, whether it is right, and how many questions it saves. */
import { ROOT_TREE } from '../content/root-tree.ts';
import { readContent } from '../reader/read.ts';
import { toldByWords, understand, type Understood } from '../errors/understand.ts';
import { fixesLeft, questionsLeft } from '../trees/reach.ts';
import type { Forest } from '../trees/walk.ts';
import { knowledgeIn } from './known.ts';

export interface Complaint {
  query: string;
  text: string;
  /** The causes that are right. */
  accepted: readonly string[];
}

export interface WordsReport {
  /** `query` and `text` → figures by name */
  rows: Record<string, Record<string, string | number>>;
  /** Where what was read rules out every accepted cause. */
  misses: string[];
}

/**
 * Reads each complaint, once by its query and once by its text.
 * @param root the folder of the content
 */
export function wordsReport(root: string, complaints: readonly Complaint[]): WordsReport {
  const { content } = readContent(root);
  const forest: Forest = { trees: Object.fromEntries(content.trees.map(({ id, data }) => [id, data])), waits: {} };
  const causeOf = new Map(content.fixes.map(({ id, data }) => [id, data.cause]));
  const knowledge = knowledgeIn(content);
  const left = (tree: string, answers: Understood['answers']): number => questionsLeft(forest, tree, answers).mean;
  const fromChooser = left(ROOT_TREE, {});
  const report: WordsReport = { rows: {}, misses: [] };
  for (const field of ['query', 'text'] as const) {
    const told = complaints
      .map((complaint) => ({ complaint, known: understand(complaint[field], knowledge) }))
      .filter(({ known }) => known.read.length > 0 || known.tree !== ROOT_TREE);
    const wrong = told.filter(({ complaint: { accepted }, known: { tree, answers } }) => {
      const fixes = fixesLeft(forest, tree, answers, false);
      return ![...fixes].some((fix) => accepted.includes(causeOf.get(fix) ?? ''));
    });
    report.rows[field] = {
      cases: complaints.length,
      'something read': share(told.length, complaints.length),
      'from words': share(told.filter(({ known }) => toldByWords(known)).length, complaints.length),
      'all correct causes ruled out': share(wrong.length, complaints.length),
      'questions left, from the chooser': median(told.map(() => fromChooser)),
      'in that tree': median(told.map(({ known }) => left(known.tree, {}))),
      'with what was read': median(told.map(({ known }) => left(known.tree, known.answers))),
    };
    for (const { complaint, known } of wrong) {
      const from = known.read.map(({ question, option, words }) => `${question}.${option} “${words}”`);
      const start = known.treeWords === undefined ? known.tree : `${known.tree} “${known.treeWords}”`;
      report.misses.push(
        `words of ${field} [${complaint.accepted.join(' ')}] ${complaint[field].slice(0, 70).replaceAll('\n', ' ')} → ${[start, ...from].join(' ')}`,
      );
    }
  }
  return report;
}

/** A share in percent; of nothing there is none. */
export function share(count: number, total: number): string {
  return total === 0 ? '–' : `${((100 * count) / total).toFixed(1)}%`;
}

function median(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? '–' : ((low + high) / 2).toFixed(1);
}
